package vn.sontay.training.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.sheet.SheetTable;
import vn.sontay.training.shared.sheet.XlsxRows;

/**
 * The list in a file (ROS-2): its columns by the words of their headings, wherever these stand, and its rows without titles,
 * totals and signatures.
 *
 * @param sheet its name; empty for a text file
 * @param headings as they are written
 * @param fields what each column is proposed to be
 * @param privately headings of columns of which nothing is kept (ROS-3)
 * @param passedOver what is no row of the list, with its line
 */
record ListTable(String sheet, List<String> headings, List<RosterField> fields, List<String> privately,
        List<Line> lines, List<String> passedOver) {

    private static final int HEAD_WITHIN = 40;
    private static final int CELL = 400;
    /** One person as the file has it. */
    record Line(int number, List<String> cells, String group) {
    }

    /** @throws RuleException when no table has a heading for names, or none of that name */
    static ListTable of(List<SheetTable> tables, String wanted) {
        List<ListTable> found = new ArrayList<>();
        for (SheetTable table : tables) {
            if (wanted.isBlank() || Vietnamese.fold(table.name()).equals(Vietnamese.fold(wanted))) {
                read(table).filter(each -> !each.lines().isEmpty()).ifPresent(found::add);
            }
        }
        return found.stream().reduce((one, other) -> other.lines().size() > one.lines().size() ? other : one)
                .orElseThrow(() -> wanted.isBlank()
                        ? RuleException.at("file", "roster.noHeadings")
                        : RuleException.at("sheet", "roster.noSuchSheet", NameReading.shortened(wanted)));
    }

    private static Optional<ListTable> read(SheetTable table) {
        List<XlsxRows.Row> rows = table.rows();
        for (int i = 0; i < Math.min(rows.size(), HEAD_WITHIN); i++) {
            List<RosterField> fields = fields(rows.get(i));
            boolean named = fields.contains(RosterField.NAME) || fields.contains(RosterField.GIVEN_NAME);
            if (named && (rows.get(i).cells().size() > 1 || fields.contains(RosterField.NAME))) {
                return Optional.of(read(table, i));
            }
        }
        return Optional.empty();
    }

    private static List<RosterField> fields(XlsxRows.Row row) {
        List<RosterField> fields = new ArrayList<>();
        for (int place = 0; place < width(row); place++) {
            fields.add(Headings.field(row.cells().getOrDefault(place, "")));
        }
        boolean whole = fields.contains(RosterField.NAME);
        boolean split = fields.contains(RosterField.FAMILY_NAME) && fields.contains(RosterField.GIVEN_NAME);
        for (int place = 0; place < fields.size(); place++) {
            boolean given = fields.get(place) == RosterField.GIVEN_NAME;
            if (!split && given) {
                fields.set(place, whole ? RosterField.OTHER : RosterField.NAME);
            } else if (!split && fields.get(place) == RosterField.FAMILY_NAME) {
                fields.set(place, RosterField.OTHER);
            }
        }
        return fields;
    }

    private static int width(XlsxRows.Row row) {
        return row.cells().keySet().stream().mapToInt(place -> place + 1).max().orElse(0);
    }

    private static ListTable read(SheetTable table, int head) {
        List<XlsxRows.Row> rows = table.rows();
        Map<Integer, String> titles = new LinkedHashMap<>(rows.get(head).cells());
        List<RosterField> fields = new ArrayList<>(fields(rows.get(head)));
        int begin = head + 1;
        if (begin < rows.size() && isSecondHead(rows.get(begin), fields)) {
            extend(rows.get(begin), titles, fields);
            begin++;
        }
        int columns = Math.max(fields.size(), rows.stream().skip(begin).mapToInt(ListTable::width).max().orElse(0));
        while (fields.size() < columns) {
            fields.add(RosterField.OTHER);
        }
        List<String> headings = new ArrayList<>();
        List<String> privately = new ArrayList<>();
        for (int place = 0; place < columns; place++) {
            String title = RowTexts.flat(cut(titles.getOrDefault(place, "").strip()));
            headings.add(title);
            if (Headings.isPrivate(title)) {
                privately.add(title);
            }
        }
        ListTable made = new ListTable(table.name(), headings, fields, privately, new ArrayList<>(), new ArrayList<>());
        rows.subList(0, head).forEach(made::passOver);
        made.take(rows.subList(begin, rows.size()));
        return made;
    }

    /** Beneath a year of birth that stands over two columns: men, women. */
    private static boolean isSecondHead(XlsxRows.Row row, List<RosterField> fields) {
        return fields.contains(RosterField.BIRTH) && !row.cells().isEmpty() && row.cells().entrySet().stream()
                .allMatch(cell -> Vietnamese.fold(cell.getValue()).strip().matches("nam|nu|ngay|thang|n\\.?sinh"));
    }

    private static void extend(XlsxRows.Row row, Map<Integer, String> titles, List<RosterField> fields) {
        String birth = titles.getOrDefault(fields.indexOf(RosterField.BIRTH), "");
        new TreeSet<>(row.cells().keySet()).forEach(place -> {
            titles.put(place, birth + " " + row.cells().getOrDefault(place, "").strip());
            while (fields.size() <= place) {
                fields.add(RosterField.OTHER);
            }
            fields.set(place, RosterField.BIRTH);
        });
    }

    private void take(List<XlsxRows.Row> rows) {
        String group = "";
        for (XlsxRows.Row row : rows) {
            Map<Integer, String> cells = new HashMap<>(row.cells());
            cells.keySet().removeIf(place -> Headings.isPrivate(headings.get(place)));
            String named = OtherLines.group(cells);
            if (cells.isEmpty() || OtherLines.isNumbering(cells) || fields(row).equals(fields)) {
                passOver(row);
            } else if (named != null) {
                group = named;
            } else if (OtherLines.isFooter(cells, texts(cells))) {
                passOver(row);
            } else {
                List<String> kept = new ArrayList<>();
                for (int place = 0; place < headings.size(); place++) {
                    kept.add(RowTexts.flat(cut(cells.getOrDefault(place, ""))));
                }
                lines.add(new Line(row.number(), kept, group));
            }
        }
    }

    private RowTexts texts(Map<Integer, String> cells) {
        List<String> row = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            row.add(cells.getOrDefault(place, ""));
        }
        return RowTexts.of(row, fields, "");
    }

    private void passOver(XlsxRows.Row row) {
        String text = String.join(" ", row.cells().entrySet().stream()
                .filter(cell -> cell.getKey() >= headings.size() || !Headings.isPrivate(headings.get(cell.getKey())))
                .map(cell -> cell.getValue().strip()).toList());
        passedOver.add(row.number() + ": " + RowTexts.flat(NameReading.shortened(text)));
    }

    private static String cut(String text) {
        return text.length() <= CELL ? text : text.substring(0, text.offsetByCodePoints(0, CELL / 2));
    }
}
