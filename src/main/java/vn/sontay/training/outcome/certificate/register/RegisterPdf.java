package vn.sontay.training.outcome.certificate.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Align;
import vn.sontay.training.shared.paper.ListTable;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.TextBlock;
import vn.sontay.training.shared.paper.TextStyle;

/** "Sổ cấp giấy chứng nhận" on lying A4: one book, all its numbers, and those that nobody has (REG-1, REG-4). */
public final class RegisterPdf {

    private static final PaperWords WORDS = PaperWords.beside(RegisterPdf.class);
    private static final PageSetup PAGE = PageSetup.LANDSCAPE;
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13);
    private static final float CELL_SIZE = 10.5f;
    private static final float SMALLEST_ROW = 20;
    private static final float GAP = 10;
    /** Of the width of the text, in hundredths. */
    private static final int[] WIDTHS = {15, 17, 7, 15, 16, 9, 21};

    private RegisterPdf() {
    }

    /**
     * @param gaps the numbers that nobody has
     * @param spoiled the blanks that were spoiled, each with its minutes
     * @param on the day that is told as the day of the state
     * @param demo whether it stands on made-up data
     */
    public static byte[] render(RegisterBook book, List<RegisterLine> lines, List<Integer> gaps, List<String> spoiled,
            LocalDate on,
            Instant made, boolean demo) {
        String name = WORDS.text("book", book.register(), book.year());
        PaperFile file = PaperFile.tagged(PAGE, WORDS.text("title") + " - " + name + " - " + book.unitName());
        PaperFlow flow = new PaperFlow(file, PAGE, demo);
        flow.addTitle(WORDS.text("title"), name).addText(book.unitName(), TEXT.centred()).gap(GAP);
        TextBlock total = TextBlock.wrap(WORDS.text("total", lines.size(), Dates.day(on)), TEXT, PAGE.textWidth());
        table().draw(flow, lines.stream().map(RegisterPdf::row).toList(), total.height() + GAP);
        flow.gap(GAP).add(total);
        if (book.onPaper() > 0) {
            flow.addText(WORDS.text("on-paper", book.onPaper(), book.entered(), book.onPaperAlone()), TEXT);
        }
        if (!gaps.isEmpty()) {
            flow.addText(WORDS.text("gaps",
                    gaps.stream().map(String::valueOf).collect(Collectors.joining(", "))), TEXT);
        }
        if (!spoiled.isEmpty()) {
            flow.addText(WORDS.text("spoiled", String.join("; ", spoiled)), TEXT);
        }
        return file.finish(made);
    }

    private static ListTable table() {
        List<ListTable.Column> columns = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.add(new ListTable.Column(WORDS.text("column." + i), PAGE.textWidth() * WIDTHS[i] / 100,
                    i == 2 || i == 5 ? Align.CENTRE : Align.LEFT));
        }
        return new ListTable(columns, CELL_SIZE, SMALLEST_ROW);
    }

    private static List<String> row(RegisterLine line) {
        return List.of(line.number(), line.fullName(),
                line.birthYear() == null ? "" : String.valueOf(line.birthYear()), line.unitName(), line.classTitle(),
                Dates.day(line.issuedOn()), notes(line));
    }

    /** @return what became of it in words, an act a line */
    public static String notes(RegisterLine line) {
        String blank = line.blank() == null ? "" : WORDS.text("blank", line.blank()) + "\n";
        String decided = line.decision() == null ? "" : WORDS.text("decision", line.decision()) + "\n";
        String until = line.validUntil() == null ? "" : WORDS.text("until", Dates.day(line.validUntil())) + "\n";
        return blank + decided + until + (line.notes().isEmpty()
                ? WORDS.text("waiting")
                : line.notes().stream().map(RegisterPdf::note).collect(Collectors.joining("\n")));
    }

    private static String note(RegisterLine.Note note) {
        String paper = note.paper() == null ? "" : " " + WORDS.text("paper", note.paper());
        return WORDS.text("act." + note.kind(), Dates.day(note.on()), Objects.requireNonNullElse(note.detail(), ""))
                .strip() + paper;
    }
}
