package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a workbook of one sheet. Texts are texts, whatever they begin with: a spreadsheet calculates nothing and turns
 * nothing into a date; days are days and numbers are numbers.
 */
public final class SheetAnswer {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String TEXT = "@";
    private static final String DAY = "dd/mm/yyyy";

    private SheetAnswer() {
    }

    /**
     * A column.
     *
     * @param heading in its first row
     * @param width in characters
     */
    public record Column(String heading, int width) {
    }

    /**
     * @param fileName under which the browser saves it
     * @param rows a text, a number, a day or nothing for each column
     */
    public static void send(HttpServletResponse response, String fileName, String sheet, List<Column> columns,
            List<? extends List<? extends @Nullable Object>> rows) throws IOException {
        byte[] file = file(sheet, columns, rows);
        response.setContentType(TYPE);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20"));
        response.getOutputStream().write(file);
    }

    static byte[] file(String title, List<Column> columns, List<? extends List<? extends @Nullable Object>> rows)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tap huan DVCTT", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            sheet.freezePane(0, 1);
            for (int i = 0; i < columns.size(); i++) {
                sheet.width(i, columns.get(i).width());
                sheet.value(0, i, columns.get(i).heading());
                sheet.style(0, i).bold().fillColor("DCE8E4").wrapText(true).set();
            }
            for (int line = 0; line < rows.size(); line++) {
                for (int i = 0; i < columns.size(); i++) {
                    put(sheet, line + 1, i, rows.get(line).get(i));
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int line, int place, @Nullable Object value) {
        switch (value) {
            case null -> {
                // an empty cell
            }
            case Number number -> sheet.value(line, place, number);
            case LocalDate day -> {
                sheet.value(line, place, day);
                sheet.style(line, place).format(DAY).set();
            }
            default -> {
                sheet.value(line, place, value.toString());
                sheet.style(line, place).format(TEXT).wrapText(true).verticalAlignment("top").set();
            }
        }
    }
}
