package vn.sontay.training.shared.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import vn.sontay.training.shared.RuleException;

/** Rows of a text whose cells stand between semicolons, tabs or commas, in quotes where they hold one themselves. */
final class SeparatedText {

    private static final int MOST_COLUMNS = 60;
    private static final int LOOKED_AT = 30;

    private final String text;
    private final char separator;
    private int place;
    private int line = 1;

    private SeparatedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /** @return the rows that aren't empty, each with the line on which it begins */
    static List<XlsxRows.Row> rows(String text, int most) {
        SeparatedText read = new SeparatedText(text, separator(text));
        List<XlsxRows.Row> rows = new ArrayList<>();
        while (read.place < text.length()) {
            int begun = read.line;
            Map<Integer, String> cells = read.row();
            if (!cells.isEmpty()) {
                if (rows.size() >= most) {
                    throw tooMany(most);
                }
                rows.add(new XlsxRows.Row(begun, cells));
            }
        }
        return rows;
    }

    static RuleException tooMany(int most) {
        return RuleException.at("file", "sheet.tooManyRows", String.format(Locale.ROOT, "%,d", most).replace(',', '.'));
    }

    /** The one that most lines have, outside of quotes. */
    private static char separator(String text) {
        return Stream.of(';', '\t', ',').max(Comparator.comparingLong((Character each) -> lines(text, each))
                .thenComparingLong(each -> count(text, each))).orElse(';');
    }

    private static long lines(String text, char separator) {
        return text.lines().limit(LOOKED_AT).filter(line -> count(line, separator) > 0).count();
    }

    private static long count(String text, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < Math.min(text.length(), 1 << 16); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }
        return count;
    }

    private Map<Integer, String> row() {
        Map<Integer, String> cells = new LinkedHashMap<>();
        int column = 0;
        while (true) {
            String cell = cell();
            if (!cell.isBlank() && column < MOST_COLUMNS) {
                cells.put(column, cell);
            }
            column++;
            if (place >= text.length()) {
                return cells;
            }
            char end = text.charAt(place++);
            if (end == '\n') {
                line++;
                return cells;
            }
        }
    }

    /** Up to a separator, the end of the line or of the text. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        while (place < text.length()) {
            char c = text.charAt(place);
            if (quoted && c == '"' && place + 1 < text.length() && text.charAt(place + 1) == '"') {
                cell.append('"');
                place += 2;
                continue;
            }
            if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\n')) {
                break;
            } else {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            place++;
        }
        return cell.toString();
    }
}
