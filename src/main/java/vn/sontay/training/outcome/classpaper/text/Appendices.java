package vn.sontay.training.outcome.classpaper.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Appendix;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;

/** Danh sách and Chương trình tập huấn as appendices (CLP-2). */
public final class Appendices {

    private static final PaperWords WORDS = Said.WORDS;
    private static final int BLANK_ROWS = 15;

    private Appendices() {
    }

    /** To which paper they belong. */
    enum To {

        LETTER, DECISION, INVITATION;

        /** @return "(Kèm theo Công văn số … ngày … của …)", with number and day where that letter is issued */
        String attached(ClassOnPapers of) {
            ClassOnPapers.Letter letter = of.letter();
            if (this == LETTER && letter != null) {
                return WORDS.text("attached.issued", letter.number(), PaperDate.inWords(letter.on()), letter.author());
            }
            return WORDS.text("attached." + name(), Said.symbol(of, name()), PaperDate.dayLeftOpen(of.month()),
                    of.issuer().name());
        }
    }

    /** The programme as a file of its own. */
    public static FormalPaper programme(ClassOnPapers of) {
        Appendix programme = programme(of, To.LETTER);
        return FormalPaper.alone(Said.file(programme.title().kind(), programme.title().subject()), programme,
                of.demo());
    }

    static Appendix programme(ClassOnPapers of, To to) {
        List<ListTable.Column> columns = List.of(Said.column("session", 40, Align.CENTRE),
                Said.column("time", 104, Align.LEFT), Said.column("title", 176, Align.LEFT),
                Said.column("periods", 42, Align.CENTRE), Said.column("trainers", 105, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        int periods = 0;
        for (ClassOnPapers.Session each : of.sessions()) {
            periods += each.periods();
            rows.add(List.of(String.valueOf(each.ordinal()), time(each), each.title(), String.valueOf(each.periods()),
                    String.join("\n", each.trainers())));
        }
        return new Appendix(new FormalPaper.Title(WORDS.text("programme.title"), subject(of)),
                List.of(new Part.Attached(to.attached(of)), new Part.Table(columns, rows), new Part.Passage("",
                        WORDS.text("programme.total", of.sessions().size(), periods, of.held().place()))));
    }

    private static String time(ClassOnPapers.Session session) {
        return WORDS.text("at." + session.part(), Dates.day(session.on()), session.hours());
    }

    private static String subject(ClassOnPapers of) {
        return WORDS.text("of-class", of.held().title());
    }

    static Appendix list(ClassOnPapers of, List<ClassOnPapers.Person> people, To to) {
        List<List<String>> rows = new ArrayList<>();
        for (ClassOnPapers.Person each : people) {
            rows.add(List.of(String.valueOf(rows.size() + 1), each.fullName(), Objects.toString(each.birthYear(), ""),
                    each.jobTitle(), each.unitName()));
        }
        List<ListTable.Column> columns = List.of(Said.column("no", 32, Align.CENTRE),
                Said.column("name", 130, Align.LEFT), Said.column("born", 45, Align.CENTRE),
                Said.column("position", 110, Align.LEFT), Said.column("unit", 150, Align.LEFT));
        return new Appendix(new FormalPaper.Title(WORDS.text("list.title"), WORDS.text("list.of", of.held().title())),
                List.of(new Part.Attached(to.attached(of)), new Part.Table(columns, rows),
                        new Part.Passage("", WORDS.text("list.total", people.size()))));
    }

    /** The form that units fill in and send back. */
    static Appendix blank(ClassOnPapers of) {
        List<ListTable.Column> columns = List.of(Said.column("no", 32, Align.CENTRE),
                Said.column("name", 130, Align.LEFT), Said.column("born", 45, Align.CENTRE),
                Said.column("position", 90, Align.LEFT), Said.column("unit", 90, Align.LEFT),
                Said.column("phone", 80, Align.LEFT));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= BLANK_ROWS; i++) {
            List<String> row = new ArrayList<>(Collections.nCopies(columns.size(), ""));
            row.set(0, String.valueOf(i));
            rows.add(row);
        }
        return new Appendix(new FormalPaper.Title(WORDS.text("blank.title"), WORDS.text("list.of", of.held().title())),
                List.of(new Part.Attached(To.LETTER.attached(of)), new Part.Table(columns, rows)));
    }
}
