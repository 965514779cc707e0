package vn.sontay.training.outcome.report.results.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper.Appendix;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.FormalPaper.Title;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperWords;

/** Phụ lục I, who counted, and Phụ lục II, the targets; both stand without a number of their own. */
final class Appendices {

    private static final PaperWords WORDS = PaperWords.beside(Appendices.class);

    private Appendices() {
    }

    /** @param attached to which report they belong, in brackets */
    static List<Appendix> of(Results of, String attached) {
        String day = Dates.day(of.frozen().asOf());
        return List.of(new Appendix(new Title(WORDS.text("people.title"), WORDS.text("people.subject", day)),
                people(of, attached)),
                new Appendix(new Title(WORDS.text("targets.title"), WORDS.text("targets.subject", day)),
                        List.of(new Part.Attached(attached), targets(of.targets()),
                                new Part.Passage("", WORDS.text("targets.note")))));
    }

    private static List<Part> people(Results of, String attached) {
        if (of.people().isEmpty()) {
            return List.of(new Part.Attached(attached), new Part.Passage("", WORDS.text("people.none")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Results.Person each : of.people()) {
            rows.add(List.of(String.valueOf(rows.size() + 1),
                    Objects.requireNonNullElse(each.fullName(), WORDS.text("gone")), each.unitName(),
                    each.classTitle(), Dates.day(each.since())));
        }
        return List.of(new Part.Attached(attached),
                new Part.Table(List.of(column("no", 32, Align.CENTRE), column("name", 105, Align.LEFT),
                        column("unit", 112, Align.LEFT), column("class", 148, Align.LEFT),
                        column("since", 70, Align.CENTRE)), rows),
                new Part.Passage("", WORDS.text("people.total", of.people().size())));
    }

    private static Part targets(List<Results.Reached> targets) {
        List<List<String>> rows = new ArrayList<>();
        for (Results.Reached each : targets) {
            TargetFigure figure = each.figure();
            rows.add(List.of(String.valueOf(rows.size() + 1), each.title(), Dates.day(figure.deadline()),
                    figure.total() == null ? WORDS.text("unknown") : String.valueOf(figure.total()),
                    String.valueOf(figure.counted()), figure.deadlineOver() ? String.valueOf(figure.byDeadline()) : "–",
                    figure.total() == null ? "–" : WORDS.text("percent", String.valueOf(figure.percent()))));
        }
        return new Part.Table(List.of(column("no", 32, Align.CENTRE), column("target", 155, Align.LEFT),
                column("deadline", 75, Align.CENTRE), column("total", 55, Align.CENTRE),
                column("counted", 50, Align.CENTRE), column("byDeadline", 50, Align.CENTRE),
                column("percent", 50, Align.CENTRE)), rows);
    }

    /** The classes of the report itself. */
    static Part classes(List<Results.Held> classes) {
        List<List<String>> rows = new ArrayList<>();
        for (Results.Held each : classes) {
            rows.add(List.of(String.valueOf(rows.size() + 1),
                    Objects.requireNonNullElse(each.title(), WORDS.text("gone")), each.place(),
                    Dates.day(each.endedOn()), String.valueOf(each.completed())));
        }
        return new Part.Table(List.of(column("no", 32, Align.CENTRE), column("class", 175, Align.LEFT),
                column("place", 115, Align.LEFT), column("ended", 75, Align.CENTRE),
                column("completed", 70, Align.CENTRE)), rows);
    }

    static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
