package vn.sontay.training.outcome.certificate.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalPaper;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperWords;

/**
 * All that a draft says, part by part: the one source of its PDF and of its word file (PWK-5).
 *
 * @param kind of the paper as keys of the words name it: decision or minutes
 * @param subject what it is about
 * @param parts in their order; the last goes with the signature
 * @param witnessed whether two people sign by hand above the signatory
 * @param recipients one a line, without dash
 * @param listSubject what the list is about
 */
public record Wording(Draft draft, String kind, String subject, List<Part> parts, boolean witnessed,
        List<String> recipients, String listSubject) {

    static final PaperWords WORDS = PaperWords.beside(Wording.class);
    static final PageSetup PAGE = PageSetup.PORTRAIT;

    private static final float NO = 32;
    private static final float BORN = 45;
    private static final float NUMBER = 112;
    private static final float NAME = 140;

    public Wording {
        parts = List.copyOf(parts);
        recipients = List.copyOf(recipients);
    }

    /** @return it as it is printed or written on */
    public FormalPaper paper() {
        String title = WORDS.text(kind + ".title");
        FormalPaper.Head head = new FormalPaper.Head(draft.issuer(), WORDS.text("number", symbol()), null,
                dated() ? draft.issuer().placeAnd(day(draft)) : null);
        FormalPaper.ByHand byHand = witnessed
                ? new FormalPaper.ByHand(WORDS.text("minutes.witness"), WORDS.text("minutes.writer"),
                        WORDS.text("minutes.hint"))
                : null;
        return new FormalPaper(WORDS.text("file", title, subject), head, new FormalPaper.Title(title, subject), parts,
                new FormalPaper.Ending(byHand, recipients, draft.signatory()), appendices(), draft.demo());
    }

    /** PWK-3. */
    private List<FormalPaper.Appendix> appendices() {
        return draft.holders().size() == 1
                ? List.of()
                : List.of(new FormalPaper.Appendix(new FormalPaper.Title(WORDS.text("list.title"), listSubject),
                        List.of(new Part.Attached(
                                WORDS.text("list." + kind, symbol(), day(draft), draft.issuer().name())),
                                new Part.Table(columns(), rows()),
                                new Part.Passage("", WORDS.text("list.total", draft.holders().size())))));
    }

    /** @return "QĐ-UBND" and such */
    private String symbol() {
        return WORDS.text(kind + ".symbol", draft.issuer().abbreviation());
    }

    /** @return the day, left open */
    static String day(Draft draft) {
        return PaperDate.dayLeftOpen(draft.month());
    }

    /** @return whether place and day stand in the head; those of minutes stand in the text */
    private boolean dated() {
        return kind.equals("decision");
    }

    private boolean numbered() {
        return draft.holders().stream().anyMatch(holder -> holder.number() != null);
    }

    /** @return of the list; one for numbers only where somebody has one */
    private List<ListTable.Column> columns() {
        float unit = PAGE.textWidth() - NO - NAME - BORN - (numbered() ? NUMBER : 0);
        List<ListTable.Column> columns = new ArrayList<>(List.of(column("no", NO, Align.CENTRE),
                column("name", NAME, Align.LEFT), column("born", BORN, Align.CENTRE),
                column("unit", unit, Align.LEFT)));
        if (numbered()) {
            columns.add(column("number", NUMBER, Align.CENTRE));
        }
        return columns;
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("list.column." + key), width, align);
    }

    /** @return of the list, in the order of the paper */
    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (Holder holder : draft.holders()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), holder.fullName(),
                    Objects.toString(holder.birthYear(), ""), holder.unitName()));
            if (numbered()) {
                row.add(Objects.toString(holder.number(), ""));
            }
            rows.add(row);
        }
        return rows;
    }

    /** "Ông/Bà …, sinh năm …, …": somebody as a sentence names them. */
    static String named(Holder holder) {
        String born = holder.birthYear() == null ? "" : WORDS.text("born", holder.birthYear());
        String unit = holder.unitName().isBlank() ? "" : WORDS.text("of-unit", holder.unitName());
        return WORDS.text("person", holder.fullName()) + born + unit;
    }

    /** "từ ngày … đến ngày …". */
    static String days(Draft.Held held) {
        return held.startsOn().equals(held.endsOn())
                ? WORDS.text("one-day", Dates.day(held.startsOn()))
                : WORDS.text("days", Dates.day(held.startsOn()), Dates.day(held.endsOn()));
    }

    /** "số vào sổ … cấp ngày … của Ông/Bà …". */
    static String certificate(Holder holder) {
        return WORDS.text("certificate", String.valueOf(holder.number()),
                holder.issuedOn() == null ? "" : Dates.day(holder.issuedOn()), named(holder));
    }
}
