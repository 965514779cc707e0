package vn.sontay.training.assessment.interchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes our workbook: the questions, and a sheet that explains the columns. */
final class SheetWriter {

    private static final int LAST_CHOICE = 5_000;
    /** What is typed stays as it is typed: a spreadsheet makes no day of 1/7, no share of 10%. */
    private static final String TEXT = "@";
    private static final Map<Column, SheetWords> CHOICES = Map.of(Column.TYPE, SheetWords.TYPES, Column.DIFFICULTY,
            SheetWords.DIFFICULTIES, Column.CREDIT, SheetWords.CREDITS, Column.FORMAT, SheetWords.FORMATS);

    private SheetWriter() {
    }

    /** @param rows of all questions, in their order; their numbers don't count */
    static byte[] write(List<SheetRow> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tap huan DVCTT", "1.0")) {
            questions(workbook.newWorksheet(SheetReader.SHEET), rows);
            guide(workbook.newWorksheet("Hướng dẫn"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void questions(Worksheet sheet, List<SheetRow> rows) {
        sheet.freezePane(0, 1);
        for (Column column : Column.values()) {
            int place = column.ordinal();
            sheet.width(place, column.width());
            if (!isFigure(column)) {
                sheet.style(place).format(TEXT).set();
            }
            sheet.value(0, place, column.title());
            sheet.style(0, place).bold().fillColor("DCE8E4").wrapText(true).set();
            if (CHOICES.containsKey(column)) {
                sheet.range(1, place, LAST_CHOICE, place)
                        .validateWithListByFormula("\"" + String.join(",", CHOICES.get(column).words()) + "\"");
            }
        }
        int line = 0;
        for (SheetRow row : rows) {
            line++;
            for (Map.Entry<Column, String> cell : row.cells().entrySet()) {
                put(sheet, line, cell.getKey(), cell.getValue());
            }
        }
    }

    private static void put(Worksheet sheet, int line, Column column, String text) {
        if (isFigure(column) && isShortFigure(text)) {
            sheet.value(line, column.ordinal(), new BigDecimal(text));
            return;
        }
        sheet.value(line, column.ordinal(), text);
        sheet.style(line, column.ordinal()).format(TEXT).set();
        if (text.length() > column.width()) {
            sheet.style(line, column.ordinal()).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static boolean isFigure(Column column) {
        return column == Column.OUTCOME || column == Column.MARK || column == Column.TOLERANCE
                || column == Column.PART;
    }

    /** Whether a spreadsheet gives it back as it is. */
    private static boolean isShortFigure(String text) {
        if (text.length() > 12) {
            return false;
        }
        try {
            return new BigDecimal(text).stripTrailingZeros().toPlainString().equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static void guide(Worksheet sheet) {
        sheet.width(0, 22);
        sheet.width(1, 110);
        List<List<String>> lines = SheetGuide.LINES;
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i).getFirst());
            sheet.value(i, 1, lines.get(i).getLast());
            sheet.style(i, 0).bold().verticalAlignment("top").set();
            sheet.style(i, 1).wrapText(true).verticalAlignment("top").set();
        }
    }
}
