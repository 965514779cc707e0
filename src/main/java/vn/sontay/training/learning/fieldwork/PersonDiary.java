package vn.sontay.training.learning.fieldwork;

import java.util.List;

/**
 * One person's diary.
 *
 * @param lines all lines, the newest day first, withdrawn ones too
 * @param totals of the lines that count
 */
public record PersonDiary(long enrolmentId, String fullName, String unitName, FieldClass field, List<DiaryLine> lines,
        DiaryTotals totals) {

    public PersonDiary {
        lines = List.copyOf(lines);
    }

    static PersonDiary of(long enrolmentId, String fullName, String unitName, FieldClass field, List<DiaryLine> lines) {
        return new PersonDiary(enrolmentId, fullName, unitName, field, lines, DiaryTotals
                .of(lines.stream().filter(DiaryLine::counts).map(DiaryTotals.Group::of).toList()));
    }

    public DiaryStanding standing() {
        return new DiaryStanding(totals.turns(), field.least());
    }

    /** @return the lines that count */
    public List<DiaryLine> counting() {
        return lines.stream().filter(DiaryLine::counts).toList();
    }

    /** @return the lines that were taken back */
    public List<DiaryLine> withdrawn() {
        return lines.stream().filter(line -> !line.counts()).toList();
    }
}
