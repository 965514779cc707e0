package vn.sontay.training.outcome.effect;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.sheet.SheetTable;
import vn.sontay.training.shared.sheet.XlsxRows;

/** Filings in a table: its columns by the words of their headings, and its lines (EFF-2). */
final class FilingTable {

    private static final String FILE = "file";
    private static final int HEAD_WITHIN = 40;
    private static final int LONGEST_QUOTE = 40;
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}([. ]?\\d{3}){0,2}|\\d{1,7}");

    /** What a column holds, and the word by which its heading is known. */
    private enum Column {

        ONLINE("truc tuyen"), DOSSIERS("tong"), MONTH("thang"), COMMUNE("xa", "don vi");

        private final List<String> words;

        Column(String... words) {
            this.words = List.of(words);
        }

        static Optional<Column> of(String heading) {
            String folded = Vietnamese.fold(heading);
            for (Column column : values()) {
                if (column.words.stream().anyMatch(folded::contains)) {
                    return Optional.of(column);
                }
            }
            return Optional.empty();
        }
    }

    private final Map<String, Long> communes;
    private final YearMonth last;
    private final List<Filings> read = new ArrayList<>();
    private final List<String> seen = new ArrayList<>();
    private int wrong;
    private int firstLine;
    private String firstReason = "";
    private String firstQuote = "";

    /**
     * @param communes ids by folded names
     * @param last the last month that is over
     */
    FilingTable(Map<String, Long> communes, YearMonth last) {
        this.communes = Map.copyOf(communes);
        this.last = last;
    }

    /** @throws RuleException beside the file when it has no such table, or a line is wrong: then nothing of it counts */
    List<Filings> read(List<SheetTable> tables) {
        for (SheetTable table : tables) {
            List<XlsxRows.Row> rows = table.rows();
            for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
                Map<Column, Integer> places = places(rows.get(i));
                if (places.size() == Column.values().length) {
                    rows.subList(i + 1, rows.size()).forEach(row -> line(row, places));
                    break;
                }
            }
        }
        if (wrong > 0) {
            throw wrong == 1
                    ? RuleException.at(FILE, firstReason, firstLine, firstQuote)
                    : RuleException.at(FILE, firstReason + "More", firstLine, firstQuote, wrong - 1);
        }
        if (read.isEmpty()) {
            throw RuleException.at(FILE, "effect.noTable");
        }
        return read;
    }

    private static Map<Column, Integer> places(XlsxRows.Row row) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        row.cells().forEach((place, text) -> Column.of(text).ifPresent(column -> places.putIfAbsent(column, place)));
        return places;
    }

    private void line(XlsxRows.Row row, Map<Column, Integer> places) {
        String name = cell(row, places, Column.COMMUNE);
        Long unit = communes.get(key(name));
        if (unit == null) {
            refuse(row, "effect.lineCommune", name);
            return;
        }
        String written = cell(row, places, Column.MONTH);
        Optional<YearMonth> month = FilingMonth.read(written);
        if (month.isEmpty() || month.get().isAfter(last)) {
            refuse(row, month.isEmpty() ? "effect.lineMonth" : "effect.lineMonthOpen", written);
            return;
        }
        OptionalInt online = count(cell(row, places, Column.ONLINE));
        OptionalInt dossiers = count(cell(row, places, Column.DOSSIERS));
        if (online.isEmpty() || dossiers.isEmpty() || online.getAsInt() > dossiers.getAsInt()) {
            refuse(row, "effect.lineCounts",
                    cell(row, places, Column.ONLINE) + "/" + cell(row, places, Column.DOSSIERS));
            return;
        }
        if (seen.contains(unit + " " + month.get())) {
            refuse(row, "effect.lineTwice", name + " " + written);
            return;
        }
        seen.add(unit + " " + month.get());
        read.add(new Filings(unit, month.get(), online.getAsInt(), dossiers.getAsInt()));
    }

    private void refuse(XlsxRows.Row row, String reason, String quote) {
        wrong++;
        if (wrong == 1) {
            firstLine = row.number();
            firstReason = reason;
            firstQuote = quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE) + "…";
        }
    }

    private static String cell(XlsxRows.Row row, Map<Column, Integer> places, Column column) {
        Integer place = places.get(column);
        return place == null ? "" : row.cells().getOrDefault(place, "").strip();
    }

    private static OptionalInt count(String typed) {
        return COUNT.matcher(typed).matches()
                ? OptionalInt.of(Integer.parseInt(typed.replaceAll("\\D", "")))
                : OptionalInt.empty();
    }

    /** @return a commune's name as it is looked for: without marks and without its committee */
    static String key(String name) {
        return Vietnamese.fold(Vietnamese.clean(name)).replaceFirst("^(ubnd|uy ban nhan dan) ", "");
    }
}
