package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers with a table for a spreadsheet (RFC 4180, but for the separator): UTF-8 with a byte order mark, as Excel takes it for
 * the local code page without one; semicolons, since numbers are written with a comma here and Excel expects semicolons where
 * that is so. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class CsvAnswer {

    private static final char MARK = '\ufeff';
    private static final String BETWEEN = ";";
    private static final String FORMULA = "=+-@\t\r";

    private CsvAnswer() {
    }

    /**
     * @param fileName in plain letters, under which the browser saves it
     * @param rows with the headings first
     */
    public static void send(HttpServletResponse response, String fileName, List<List<String>> rows)
            throws IOException {
        byte[] file = file(rows);
        response.setContentType("text/csv;charset=UTF-8");
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + fileName + "\"");
        response.getOutputStream().write(file);
    }

    static byte[] file(List<List<String>> rows) {
        return (MARK + rows.stream()
                .map(row -> row.stream().map(CsvAnswer::cell).collect(Collectors.joining(BETWEEN, "", "\r\n")))
                .collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[;\"\\r\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
