package vn.sontay.training.outcome.document.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.TextStyle;

/** "Mục lục văn bản, tài liệu" of a class's file on lying A4, and what the file lacks (DOC-12). */
public final class IndexPdf {

    private static final PaperWords WORDS = PaperWords.beside(IndexPdf.class);
    private static final PageSetup PAGE = PageSetup.LANDSCAPE;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final float CELL_SIZE = 11;
    private static final float SMALLEST_ROW = 20;
    private static final float GAP = 10;
    /** Of the width of the text, in hundredths. */
    private static final int[] WIDTHS = {5, 14, 10, 36, 16, 7, 12};

    private IndexPdf() {
    }

    /**
     * A paper of the file.
     *
     * @param number and symbol; empty where it has none
     * @param day in figures; empty while it isn't issued
     * @param pages the numbers of its pages in the file; empty where they can't be counted
     * @param notes keys of what is remarked
     */
    public record Line(String number, String day, String subject, String author, String pages, List<String> notes) {
    }

    /**
     * @param missing what the class ought to have and doesn't, in words
     * @param pages of all papers whose pages can be counted
     * @param on the day on which it is made
     */
    public static byte[] render(String classTitle, IssuerLines issuer, List<Line> lines, List<String> missing,
            int pages, LocalDate on, Instant made, boolean demo) {
        PaperFile file = new PaperFile(PAGE, WORDS.text("index.title") + " - " + classTitle);
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.add(new Letterhead(issuer, null, null, 12, PAGE.textWidth())).gap(GAP);
        flow.addTitle(WORDS.text("index.title"), WORDS.text("index.of", classTitle)).gap(GAP);
        SignaturePlace writer = SignaturePlace.byHand(WORDS.text("index.writer"), WORDS.text("hint"), null, 13,
                PAGE.textWidth() / 2);
        table().draw(flow, rows(lines), 0);
        flow.gap(GAP).addText(WORDS.text("index.made", Dates.day(on), lines.size(), pages), TEXT).gap(GAP);
        flow.addText(WORDS.text(missing.isEmpty() ? "index.none" : "index.missing"), TEXT);
        for (int i = 0; i < missing.size(); i++) {
            flow.addText(WORDS.text("index.item", i + 1, missing.get(i)), TEXT);
        }
        flow.gap(GAP).addBeside(SignaturePlace.byHand("", "", null, 13, PAGE.textWidth() / 2), writer);
        return file.finish(made);
    }

    private static ListTable table() {
        List<ListTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new ListTable.Column(WORDS.text("index.column." + i), PAGE.textWidth() * WIDTHS[i] / 100,
                    i == 0 || i == 2 || i == 5 ? Align.CENTRE : Align.LEFT));
        }
        return new ListTable(columns, CELL_SIZE, SMALLEST_ROW);
    }

    private static List<List<String>> rows(List<Line> lines) {
        List<List<String>> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(List.of(Integer.toString(rows.size() + 1), line.number(), line.day(), line.subject(),
                    line.author(), line.pages(),
                    String.join("\n", line.notes().stream().map(key -> WORDS.text("index." + key)).toList())));
        }
        return rows;
    }
}
