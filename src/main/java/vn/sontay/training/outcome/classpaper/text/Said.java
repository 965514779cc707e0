package vn.sontay.training.outcome.classpaper.text;

import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;

/** What several papers of a class say in the same words. */
final class Said {

    static final PaperWords WORDS = PaperWords.beside(Said.class);

    private Said() {
    }

    /** @param symbol key of its kind's letters @param about of a letter, or empty */
    static FormalPaper.Head head(ClassOnPapers of, String symbol, String about) {
        return new FormalPaper.Head(of.issuer(), WORDS.text("number", symbol(of, symbol)),
                about.isEmpty() ? null : about, day(of));
    }

    /** @return of a list, which has no number */
    static FormalPaper.Head headOfList(ClassOnPapers of) {
        return new FormalPaper.Head(of.issuer(), null, null, day(of));
    }

    private static String day(ClassOnPapers of) {
        return of.issuer().placeAnd(PaperDate.dayLeftOpen(of.month()));
    }

    /** @return such as "QĐ-UBND" */
    static String symbol(ClassOnPapers of, String symbol) {
        return WORDS.text("symbol." + symbol, of.issuer().abbreviation());
    }

    static FormalPaper.Ending ending(ClassOnPapers of, String... recipients) {
        List<String> lines = new ArrayList<>();
        for (String each : recipients) {
            lines.add(WORDS.text("to." + each));
        }
        lines.add(WORDS.text("to.file"));
        return FormalPaper.Ending.of(lines, of.signatory());
    }

    /** Who signs a list by hand. */
    static FormalPaper.Ending byHand(String left, String right) {
        return new FormalPaper.Ending(
                new FormalPaper.ByHand(WORDS.text("hand." + left), WORDS.text("hand." + right),
                        WORDS.text("hand.hint")),
                List.of(), null);
    }

    static String file(String title, String subject) {
        return WORDS.text("file", title, subject);
    }

    /** @return "từ ngày … đến ngày …" */
    static String days(ClassOnPapers of) {
        ClassOnPapers.Held held = of.held();
        return held.startsOn().equals(held.endsOn())
                ? WORDS.text("one-day", Dates.day(held.startsOn()))
                : WORDS.text("days", Dates.day(held.startsOn()), Dates.day(held.endsOn()));
    }

    /** @return how many sessions, on which days, and when the first begins */
    static String times(ClassOnPapers of) {
        if (of.sessions().isEmpty()) {
            return WORDS.text("time.open", days(of));
        }
        ClassOnPapers.Session first = of.sessions().getFirst();
        return WORDS.text("time", of.sessions().size(), days(of), first.begins(),
                Dates.day(first.on()));
    }

    /** @return on what it stands, as a letter begins with it: "Thực hiện …, " */
    static String onWhat(ClassOnPapers of) {
        return of.grounds().isEmpty() ? "" : WORDS.text("on-what", of.grounds().getLast());
    }

    /** Numbered passages: time, place, content, what to bring, whom to ask. @param first the number of the first */
    static List<Part> particulars(ClassOnPapers of, int first) {
        List<Part> parts = new ArrayList<>();
        add(parts, first, "when", times(of));
        add(parts, first, "where", of.held().place());
        add(parts, first, "what", of.held().content());
        if (!of.terms().note().isBlank()) {
            add(parts, first, "note", of.terms().note());
        }
        add(parts, first, "contact", of.terms().contact().isBlank() ? WORDS.text("open") : of.terms().contact());
        return parts;
    }

    private static void add(List<Part> parts, int first, String what, String text) {
        parts.add(new Part.Passage(first + parts.size() + ".", WORDS.text("part." + what, stopped(text))));
    }

    /** @return the text with one full stop */
    static String stopped(String text) {
        return text.replaceFirst("[\\s.;,]+$", "") + ".";
    }

    static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("column." + key), width, align);
    }
}
