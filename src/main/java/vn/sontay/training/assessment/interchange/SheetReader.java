package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.sheet.XlsxRows;

/** Reads our workbook: a question begins with a row of its own, what can be chosen or matched stands there and beneath. */
final class SheetReader {

    /** The sheet with the questions. */
    static final String SHEET = "Câu hỏi";

    private static final int HEAD_WITHIN = 10;
    private static final BigDecimal ALL = new BigDecimal("100");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private SheetReader() {
    }

    /** @throws RuleException when the workbook can't be read or has no such columns */
    static List<ForeignQuestion> read(byte[] xlsx) {
        return read(rows(XlsxRows.read(xlsx, SHEET)));
    }

    private static List<SheetRow> rows(List<XlsxRows.Row> cells) {
        Map<Integer, Column> columns = new HashMap<>();
        List<SheetRow> rows = new ArrayList<>();
        for (XlsxRows.Row row : cells) {
            if (!columns.containsValue(Column.TEXT)) {
                columns.clear();
                row.cells().forEach((place, title) -> Column.titled(title).ifPresent(each -> columns.put(place, each)));
                if (row.number() > HEAD_WITHIN) {
                    break;
                }
            } else {
                Map<Column, String> named = new EnumMap<>(Column.class);
                row.cells().forEach((place, text) -> Optional.ofNullable(columns.get(place))
                        .ifPresent(column -> named.put(column, text)));
                rows.add(new SheetRow(row.number(), named));
            }
        }
        if (!columns.containsValue(Column.TEXT) || !columns.containsValue(Column.TYPE)) {
            throw RuleException.at("file", "interchange.noColumns", Column.TEXT.title(), Column.TYPE.title());
        }
        return rows;
    }

    /** One question with the rows beneath it. */
    private record Block(SheetRow head, List<SheetRow> rows) {
    }

    static List<ForeignQuestion> read(List<SheetRow> rows) {
        List<ForeignQuestion> questions = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row.begins()) {
                Limits.requireRoom(blocks.size());
                blocks.add(new Block(row, new ArrayList<>()));
            } else if (blocks.isEmpty() && (row.hasItem() || row.has(Column.PART))) {
                questions.add(ForeignQuestion.broken(row.number(), "", "",
                        "Dòng này không thuộc câu nào: phía trên chưa có dòng ghi loại câu và nội dung."));
            }
            if (!blocks.isEmpty()) {
                blocks.getLast().rows().add(row);
            }
        }
        blocks.forEach(block -> questions.add(question(block)));
        return questions;
    }

    private static ForeignQuestion question(Block block) {
        SheetRow head = block.head();
        try {
            Markup markup = word(SheetWords.FORMATS, head, Column.FORMAT).equals("html") ? Markup.HTML : Markup.PLAIN;
            Map<String, String> own = own(head);
            own.putAll(ofTask(head));
            List<String> tags = Arrays.stream(head.get(Column.TAGS).split("[,;\\n]", -1)).map(String::strip)
                    .filter(tag -> !tag.isEmpty()).toList();
            return new ForeignQuestion(head.number(), "", "", head.get(Column.CODE), tags, own,
                    new MarkedText(markup, head.get(Column.TEXT)), task(block, markup),
                    new MarkedText(markup, head.get(Column.EXPLANATION)));
        } catch (RefusedQuestion e) {
            return new ForeignQuestion(head.number(), "", "", head.get(Column.CODE), List.of(), Map.of(),
                    MarkedText.plain(head.get(Column.TEXT)), new ForeignTask.Broken(e.reason()), MarkedText.NONE);
        }
    }

    private static Map<String, String> own(SheetRow head) throws RefusedQuestion {
        Map<String, String> own = new LinkedHashMap<>();
        put(own, OwnTags.LESSON, head.get(Column.LESSON));
        put(own, OwnTags.OUTCOME, head.get(Column.OUTCOME));
        put(own, OwnTags.DIFFICULTY, word(SheetWords.DIFFICULTIES, head, Column.DIFFICULTY));
        put(own, OwnTags.SOURCE, head.get(Column.SOURCE));
        put(own, OwnTags.FROM, day(head.get(Column.FROM)));
        put(own, OwnTags.TO, day(head.get(Column.TO)));
        return own;
    }

    private static Map<String, String> ofTask(SheetRow row) throws RefusedQuestion {
        Map<String, String> own = new LinkedHashMap<>();
        put(own, OwnTags.CREDIT, word(SheetWords.CREDITS, row, Column.CREDIT));
        put(own, OwnTags.CARE, care(row));
        put(own, OwnTags.UNIT, row.get(Column.UNIT));
        return own;
    }

    private static void put(Map<String, String> own, String name, String text) {
        if (!text.isEmpty()) {
            own.put(name, text);
        }
    }

    private static String word(SheetWords words, SheetRow row, Column column) throws RefusedQuestion {
        String written = row.get(column);
        return written.isEmpty() ? "" : named(words, column, written);
    }

    private static String named(SheetWords words, Column column, String written) throws RefusedQuestion {
        return words.name(written)
                .orElseThrow(() -> RefusedQuestion.broken("Cột “" + column.title() + "” chỉ nhận: "
                        + String.join("; ", words.words()) + ". Đang ghi: " + Limits.shortened(written) + "."));
    }

    private static String care(SheetRow row) throws RefusedQuestion {
        List<String> names = new ArrayList<>();
        for (String written : row.get(Column.CARE).split("[,;+\\n]", -1)) {
            if (!written.isBlank()) {
                names.add(named(SheetWords.CARES, Column.CARE, written));
            }
        }
        return names.isEmpty() ? "none" : names.stream().distinct().collect(Collectors.joining("+"));
    }

    /** @return the day as the bank writes it; what is no day stays as it is */
    private static String day(String written) {
        if (SERIAL.matcher(written).matches()) {
            return DAY_ZERO.plusDays(Integer.parseInt(written)).toString();
        }
        try {
            return LocalDate.parse(written, DAY).toString();
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    private static ForeignTask task(Block block, Markup markup) throws RefusedQuestion {
        SheetRow head = block.head();
        if (!head.has(Column.TYPE)) {
            throw RefusedQuestion.broken("Cột “" + Column.TYPE.title() + "” còn trống. Chọn một trong: "
                    + String.join("; ", SheetWords.TYPES.words()) + ".");
        }
        requireItems(block);
        String type = word(SheetWords.TYPES, head, Column.TYPE);
        if (type.equals("scenario") && !head.has(Column.PART)) {
            return scenario(block, markup);
        }
        List<SheetRow> items = block.rows().stream().filter(SheetRow::hasItem).toList();
        if (block.rows().stream().anyMatch(row -> row.has(Column.PART) && row != head)) {
            throw RefusedQuestion.broken("Chỉ câu tình huống mới có dòng ghi cột “" + Column.PART.title() + "”.");
        }
        return switch (type) {
            case "single", "multiple" -> choice(type.equals("multiple"), items, markup);
            case "true-false" -> trueFalse(items, markup);
            case "matching" -> new ForeignTask.Matching(items.stream()
                    .map(row -> new ForeignPair(new MarkedText(markup, row.get(Column.ITEM)),
                            new MarkedText(markup, row.get(Column.ANSWER))))
                    .toList());
            case "ordering" -> new ForeignTask.Ordering(
                    items.stream().map(row -> new MarkedText(markup, row.get(Column.ITEM))).toList(),
                    Credit.ALL_OR_NOTHING);
            case "short" -> typed(items, markup);
            case "numeric" -> numeric(items, markup);
            default -> throw RefusedQuestion.broken("Một phần của tình huống không thể lại là tình huống.");
        };
    }

    /** What is written in a row beneath would be lost. */
    private static void requireItems(Block block) throws RefusedQuestion {
        for (SheetRow row : block.rows()) {
            if (row != block.head() && row.isWritten() && !row.hasItem() && !row.has(Column.PART)) {
                throw RefusedQuestion.broken("Dòng " + row.number() + " có chữ mà không có phương án. Điền cột “"
                        + Column.ITEM.title() + "”, hoặc xóa dòng.");
            }
        }
    }

    private static ForeignTask scenario(Block block, Markup markup) throws RefusedQuestion {
        List<Block> parts = new ArrayList<>();
        for (SheetRow row : block.rows()) {
            if (row.has(Column.PART)) {
                parts.add(new Block(row, new ArrayList<>()));
            }
            if (!parts.isEmpty()) {
                // within its block, the row that begins a part isn't another part
                parts.getLast().rows().add(row);
            } else if (row.hasItem()) {
                throw RefusedQuestion.broken("Dòng của tình huống chỉ ghi lời dẫn; phương án ghi ở các dòng có cột “"
                        + Column.PART.title() + "”.");
            }
        }
        List<ForeignPart> made = new ArrayList<>();
        for (Block part : parts) {
            made.add(new ForeignPart(new MarkedText(markup, part.head().get(Column.TEXT)), task(part, markup),
                    ofTask(part.head())));
        }
        return new ForeignTask.Scenario(made);
    }

    private static ForeignTask choice(boolean multiple, List<SheetRow> items, Markup markup) throws RefusedQuestion {
        boolean marked = items.stream().anyMatch(row -> isMark(row.get(Column.MARK)));
        if (marked && items.stream().anyMatch(row -> row.has(Column.MARK) && !isMark(row.get(Column.MARK)))) {
            throw RefusedQuestion
                    .broken("Cột “" + Column.MARK.title() + "” ghi lẫn x và phần trăm. Ghi x ở mọi phương án "
                            + "đúng, hoặc ghi phần trăm ở mọi phương án được điểm.");
        }
        List<ForeignAnswer> answers = new ArrayList<>();
        for (SheetRow row : items) {
            answers.add(new ForeignAnswer(new MarkedText(markup, row.get(Column.ITEM)),
                    percent(row, BigDecimal.ZERO), new MarkedText(markup, row.get(Column.FEEDBACK))));
        }
        return new ForeignTask.Choice(multiple, answers, marked);
    }

    private static boolean isMark(String written) {
        return SheetWords.MARKS.name(written).isPresent();
    }

    private static BigDecimal percent(SheetRow row, BigDecimal usual) throws RefusedQuestion {
        String written = row.get(Column.MARK);
        if (written.isEmpty()) {
            return usual;
        }
        return isMark(written) ? ALL : number(Column.MARK, written.replace("%", ""));
    }

    private static BigDecimal number(Column column, String written) throws RefusedQuestion {
        return GiftReader.decimal(written).orElseThrow(() -> RefusedQuestion.broken("Cột “" + column.title()
                + "” phải là một số; đang ghi: " + Limits.shortened(written) + "."));
    }

    private static ForeignTask trueFalse(List<SheetRow> items, Markup markup) throws RefusedQuestion {
        Map<String, SheetRow> byName = new HashMap<>();
        for (SheetRow row : items) {
            byName.put(named(SheetWords.TRUTH, Column.ITEM, row.get(Column.ITEM)), row);
        }
        List<String> right = byName.entrySet().stream().filter(each -> isMark(each.getValue().get(Column.MARK)))
                .map(Map.Entry::getKey).toList();
        if (right.size() != 1) {
            throw RefusedQuestion
                    .broken("Câu đúng/sai: ghi hai dòng phương án “Đúng” và “Sai”, đánh dấu x ở một dòng.");
        }
        return new ForeignTask.TrueFalse(right.getFirst().equals("true"), feedback(byName.get("true"), markup),
                feedback(byName.get("false"), markup));
    }

    private static MarkedText feedback(@Nullable SheetRow row, Markup markup) {
        return row == null ? MarkedText.NONE : new MarkedText(markup, row.get(Column.FEEDBACK));
    }

    private static ForeignTask typed(List<SheetRow> items, Markup markup) throws RefusedQuestion {
        List<ForeignAnswer> answers = new ArrayList<>();
        for (SheetRow row : items) {
            answers.add(new ForeignAnswer(MarkedText.plain(row.get(Column.ITEM)), percent(row, ALL),
                    new MarkedText(markup, row.get(Column.FEEDBACK))));
        }
        return new ForeignTask.Typed(answers, false);
    }

    private static ForeignTask numeric(List<SheetRow> items, Markup markup) throws RefusedQuestion {
        List<ForeignNumber> answers = new ArrayList<>();
        for (SheetRow row : items) {
            String tolerance = row.get(Column.TOLERANCE);
            answers.add(new ForeignNumber(number(Column.ITEM, row.get(Column.ITEM)),
                    number(Column.TOLERANCE, tolerance.isEmpty() ? "0" : tolerance).abs(), percent(row, ALL),
                    new MarkedText(markup, row.get(Column.FEEDBACK))));
        }
        return new ForeignTask.Numeric(answers, "", MarkedText.NONE);
    }
}
