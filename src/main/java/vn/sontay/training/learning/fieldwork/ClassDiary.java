package vn.sontay.training.learning.fieldwork;

import java.util.List;

/**
 * The diaries of a class.
 *
 * @param people who is in the class now, in the order of a class list
 * @param totals of them all
 */
public record ClassDiary(FieldClass field, List<Row> people, DiaryTotals totals) {

    public ClassDiary {
        people = List.copyOf(people);
    }

    /** One person. */
    public record Row(long enrolmentId, String fullName, String unitName, DiaryTotals totals, DiaryStanding standing) {
    }

    /** @return how many people have enough for the sign-off */
    public long enough() {
        return people.stream().filter(row -> row.standing().enough()).count();
    }
}
