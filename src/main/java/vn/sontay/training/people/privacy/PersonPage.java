package vn.sontay.training.people.privacy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.personal.KeptData;

/** The page of a person's file, for any browser, without a network. Columns without a word of their own stand in the JSON alone. */
final class PersonPage {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sontay.training.people.privacy.messages",
            Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    void kind(KeptData kind) {
        text.append("<h2>").append(escaped(kind.what())).append("</h2>\n<p>").append(escaped(kind.why())).append(". ")
                .append(escaped(kind.basis())).append(".</p>\n");
    }

    void rows(List<String> columns, List<Row> rows) {
        List<String> shown = columns.stream().filter(column -> WORDS.containsKey("column_" + column)).toList();
        if (shown.isEmpty()) {
            return;
        }
        text.append("<table><thead><tr>");
        shown.forEach(column -> text.append("<th>").append(escaped(WORDS.getString("column_" + column)))
                .append("</th>"));
        text.append("</tr></thead><tbody>\n");
        for (Row row : rows) {
            text.append("<tr>");
            shown.forEach(column -> text.append("<td>").append(escaped(row.words(column))).append("</td>"));
            text.append("</tr>\n");
        }
        text.append("</tbody></table>\n");
    }

    String html() {
        String title = escaped(WORDS.getString("fileTitle"));
        return "<!DOCTYPE html>\n<html lang=\"vi\"><head><meta charset=\"UTF-8\"><title>" + title
                + "</title><style>body{font-family:sans-serif;line-height:1.6;max-width:60em;margin:1em auto;padding:0 1em}"
                + "table{border-collapse:collapse}td,th{border:1px solid #999;padding:4px 8px;text-align:left}</style></head><body>\n<h1>"
                + title + "</h1>\n<p>" + escaped(WORDS.getString("fileLead")) + "</p>\n" + text + "</body></html>\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
