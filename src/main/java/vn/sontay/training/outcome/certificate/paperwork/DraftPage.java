package vn.sontay.training.outcome.certificate.paperwork;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.FormalText;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.TextStyle;

/** What all drafts have alike: head, list, signature. */
final class DraftPage {

    static final PaperWords WORDS = PaperWords.beside(DraftPage.class);
    static final PageSetup PAGE = PageSetup.PORTRAIT;

    private static final float HEAD = 12;
    private static final float SIGNATURE = 14;
    private static final float CELL = 13;
    private static final float SMALLEST_ROW = 22;
    private static final float GAP = 10;
    private static final float NO = 32;
    private static final float BORN = 45;
    private static final float NUMBER = 112;
    private static final float NAME = 140;

    private final Draft draft;
    private final String symbol;
    private final PaperFile file;
    private final PaperFlow flow;

    /** @param kind of the paper as keys of the words name it: decision or minutes */
    DraftPage(Draft draft, String kind, String subject) {
        this.draft = draft;
        String office = draft.issuer().name().toLowerCase(Locale.ROOT)
                .startsWith(WORDS.text("committee").toLowerCase(Locale.ROOT)) ? "office.committee" : "office.open";
        symbol = WORDS.text(kind + ".symbol", WORDS.text(office));
        file = new PaperFile(PAGE, WORDS.text("file", WORDS.text(kind + ".title"), subject));
        flow = new PaperFlow(file, PAGE, draft.demo());
    }

    /** The text under a head. @param dated whether place and day stand in it */
    FormalText begin(boolean dated) {
        String placeAndDate = dated ? draft.issuer().placeAnd(day()) : null;
        flow.add(new Letterhead(draft.issuer(), WORDS.text("number", symbol), placeAndDate, HEAD, PAGE.textWidth()));
        return new FormalText(flow, PAGE);
    }

    /** The day, left open. */
    String day() {
        return PaperDate.dayLeftOpen(draft.month());
    }

    SignaturePlace signature() {
        return SignaturePlace.of(draft.issuer(), draft.signatory(), null, SIGNATURE, PAGE.textWidth() / 2);
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

    /** Ends the file, after a list on pages of its own where there is more than one person (PWK-3). */
    byte[] finish(String listSubject, String belongsTo, Instant made) {
        if (draft.holders().size() > 1) {
            TextStyle italic = TextStyle.of(PaperFont.ITALIC, CELL).centred();
            flow.toNextPage().addTitle(WORDS.text("list.title"), listSubject).gap(GAP)
                    .addText(WORDS.text(belongsTo, symbol, day(), draft.issuer().name()), italic).gap(GAP);
            list();
        }
        return file.finish(made);
    }

    private void list() {
        boolean numbered = draft.holders().stream().anyMatch(holder -> holder.number() != null);
        float unit = PAGE.textWidth() - NO - NAME - BORN - (numbered ? NUMBER : 0);
        List<ListTable.Column> columns = new ArrayList<>(List.of(column("no", NO, Align.CENTRE),
                column("name", NAME, Align.LEFT), column("born", BORN, Align.CENTRE),
                column("unit", unit, Align.LEFT)));
        if (numbered) {
            columns.add(column("number", NUMBER, Align.CENTRE));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Holder holder : draft.holders()) {
            List<String> row = new ArrayList<>(List.of(Integer.toString(rows.size() + 1), holder.fullName(),
                    Objects.toString(holder.birthYear(), ""), holder.unitName()));
            if (numbered) {
                row.add(Objects.toString(holder.number(), ""));
            }
            rows.add(row);
        }
        new ListTable(columns, CELL, SMALLEST_ROW).draw(flow, rows, 2 * GAP + CELL);
        flow.gap(GAP).addText(WORDS.text("list.total", draft.holders().size()), TextStyle.of(PaperFont.REGULAR, CELL));
    }

    private static ListTable.Column column(String key, float width, Align align) {
        return new ListTable.Column(WORDS.text("list.column." + key), width, align);
    }
}
