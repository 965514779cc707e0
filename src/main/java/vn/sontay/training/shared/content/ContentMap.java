package vn.sontay.training.shared.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A group of keys in a content file. Each question asked of it notes a problem when the answer isn't there or isn't of the
 * kind asked for, and then gives a harmless stand-in, so that reading goes on (CON-1). {@link #done()} refuses the keys that
 * nobody asked about (CON-2).
 */
public final class ContentMap {

    /** Codes fit the narrowest column that stores one. */
    private static final int CODE_LENGTH = 40;
    private static final int TEXT_LENGTH = 4000;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu")
            .withResolverStyle(ResolverStyle.STRICT);

    private final String file;
    private final YamlValue.Fields fields;
    private final ContentProblems problems;
    private final Set<String> known = new LinkedHashSet<>();

    ContentMap(String file, YamlValue.Fields fields, ContentProblems problems) {
        this.file = file;
        this.fields = fields;
        this.problems = problems;
    }

    /** @return path inside the content folder */
    public String file() {
        return file;
    }

    /** @return the line on which the group begins */
    public int line() {
        return fields.line();
    }

    /** @return the key's line; the group's where the key is missing */
    public int line(String key) {
        YamlValue.Field field = fields.byKey().get(key);
        return field == null ? fields.line() : field.line();
    }

    /** @return where the key stands */
    public ContentPlace place(String key) {
        return new ContentPlace(file, line(key));
    }

    /** Notes a problem on the key's line. */
    public void problem(String key, String reason) {
        problems.add(file, line(key), reason);
    }

    /** @return whether the key is written, be it with nothing after it */
    public boolean has(String key) {
        known.add(key);
        return fields.byKey().containsKey(key);
    }

    /** @return a text of at most 4000 characters; "" when it is missing, which is noted */
    public String text(String key) {
        return text(key, TEXT_LENGTH);
    }

    /**
     * @param longest in characters
     * @return a text; "" when it is missing, which is noted
     */
    public String text(String key, int longest) {
        String text = optionalText(key, longest);
        if (text.isEmpty() && !(value(key) instanceof YamlValue.Items || value(key) instanceof YamlValue.Fields)) {
            problem(key, "Thiếu mục " + key + ". Viết thêm dòng \"" + key + ": …\" cho mục này.");
        }
        return text;
    }

    /**
     * @param longest in characters
     * @return the text of a paper that people write on, where a row of dots is room to write; "" when nothing is written
     */
    public String optionalFormText(String key, int longest) {
        return optionalText(key, longest, Unfinished::inForm);
    }

    /** @return the same; "" when it is missing, which is noted */
    public String formText(String key, int longest) {
        String text = optionalFormText(key, longest);
        return text.isEmpty() ? text(key, longest) : text;
    }

    /** @return a text of at most 4000 characters, or "" when nothing is written */
    public String optionalText(String key) {
        return optionalText(key, TEXT_LENGTH);
    }

    /** @return a text, or "" when nothing is written */
    public String optionalText(String key, int longest) {
        return optionalText(key, longest, Unfinished::in);
    }

    private String optionalText(String key, int longest, Predicate<String> unfinished) {
        YamlValue value = value(key);
        if (value == null) {
            return "";
        }
        if (value instanceof YamlValue.Text text) {
            return checked(key, text, longest, unfinished);
        }
        problem(key,
                "Mục " + key + " phải là một câu chữ, không phải danh sách. Nếu câu có dấu hai chấm hoặc bắt đầu bằng "
                        + "dấu ngoặc, đặt cả câu trong dấu ngoặc kép.");
        return "";
    }

    /** @return a stable code (CON-5); "" when it is missing or malformed, which is noted */
    public String code(String key) {
        return code(key, CODE_LENGTH);
    }

    /** @param longest in characters */
    public String code(String key, int longest) {
        String code = text(key, longest);
        return code.isEmpty() || isCode(key, code) ? code : "";
    }

    /** @return a code, or null when nothing is written */
    public @Nullable String optionalCode(String key) {
        String code = optionalText(key, CODE_LENGTH * 2);
        return code.isEmpty() || !isCode(key, code) ? null : code;
    }

    /** @return codes, none twice; empty when the key is missing or has an empty list */
    public List<String> optionalCodes(String key) {
        List<String> codes = optionalTexts(key).stream().filter(code -> isCode(key, code)).toList();
        if (Set.copyOf(codes).size() < codes.size()) {
            problem(key, "Mục " + key + " ghi một mã hai lần. Giữ lại một.");
        }
        return codes;
    }

    /** @return at least one code; an empty list when there is none, which is noted */
    public List<String> codes(String key) {
        return notEmpty(key, optionalCodes(key));
    }

    /** @return at least one text; an empty list when there is none, which is noted */
    public List<String> texts(String key) {
        return notEmpty(key, optionalTexts(key));
    }

    /** @return texts; a lone text counts as a list of one; empty when nothing is written */
    public List<String> optionalTexts(String key) {
        YamlValue value = value(key);
        if (value == null) {
            return List.of();
        }
        List<YamlValue> values = value instanceof YamlValue.Items items ? items.values() : List.of(value);
        List<String> texts = new ArrayList<>();
        for (YamlValue item : values) {
            if (!(item instanceof YamlValue.Text text)) {
                problems.add(file, item.line(),
                        "Mỗi gạch đầu dòng của " + key
                                + " phải là một câu. Nếu câu có dấu hai chấm, đặt cả câu trong dấu ngoặc kép.");
            } else if (!text.value().isEmpty()) {
                texts.add(checked(key, text, TEXT_LENGTH, Unfinished::in));
            } else if (value instanceof YamlValue.Items) {
                problems.add(file, item.line(),
                        "Gạch đầu dòng của " + key + " còn trống. Viết nội dung hoặc xóa dòng.");
            }
        }
        return texts;
    }

    /** @return at least one group; an empty list when there is none, which is noted */
    public List<ContentMap> maps(String key) {
        return notEmpty(key, optionalMaps(key));
    }

    /** @return groups; empty when nothing is written */
    public List<ContentMap> optionalMaps(String key) {
        YamlValue value = value(key);
        if (value == null || value instanceof YamlValue.Text text && text.value().isEmpty()) {
            return List.of();
        }
        List<ContentMap> maps = new ArrayList<>();
        if (!(value instanceof YamlValue.Items items)) {
            problem(key, "Mục " + key + " phải là danh sách: mỗi phần bắt đầu bằng gạch đầu dòng \"- \".");
            return maps;
        }
        for (YamlValue item : items.values()) {
            if (item instanceof YamlValue.Fields inner) {
                maps.add(new ContentMap(file, inner, problems));
            } else {
                problems.add(file, item.line(), "Mỗi phần của " + key + " phải gồm các dòng \"tên mục: nội dung\".");
            }
        }
        return maps;
    }

    /** @return the group under that key; an empty group when there is none, which is noted */
    public ContentMap map(String key) {
        if (value(key) instanceof YamlValue.Fields inner) {
            return new ContentMap(file, inner, problems);
        }
        problem(key, "Thiếu mục " + key + ", hoặc mục này chưa có các dòng con thụt vào bên dưới.");
        return new ContentMap(file, new YamlValue.Fields(Map.of(), line(key)), new ContentProblems());
    }

    /** @return the keys of this group in their order, for groups whose keys aren't fixed; {@link #done()} accepts them all */
    public List<String> keys() {
        known.addAll(fields.byKey().keySet());
        return List.copyOf(fields.byKey().keySet());
    }

    /** @return a date; null when it is missing or doesn't exist, which is noted */
    public @Nullable LocalDate date(String key) {
        String text = text(key);
        return text.isEmpty() ? null : day(key, text);
    }

    /** @return a date, or null when nothing is written */
    public @Nullable LocalDate optionalDate(String key) {
        String text = optionalText(key);
        return text.isEmpty() ? null : day(key, text);
    }

    /** @return a whole number from lowest to highest; lowest when it is missing or another, which is noted */
    public int number(String key, int lowest, int highest) {
        String text = text(key);
        if (text.isEmpty()) {
            return lowest;
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= lowest && Integer.parseInt(text) <= highest) {
            return Integer.parseInt(text);
        }
        problem(key,
                "Mục " + key + " phải là số nguyên từ " + lowest + " đến " + highest + ", đang ghi: " + text + ".");
        return lowest;
    }

    /** @return a whole number, or null when nothing is written */
    public @Nullable Integer optionalNumber(String key, int lowest, int highest) {
        return optionalText(key).isEmpty() ? null : Integer.valueOf(number(key, lowest, highest));
    }

    /** @return true or false; false when it is missing or something else, which is noted */
    public boolean flag(String key) {
        String text = text(key);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            problem(key, "Mục " + key + " chỉ nhận true (có) hoặc false (không), đang ghi: " + text + ".");
        }
        return text.equals("true");
    }

    /** @return the constant written in lower case with hyphens; null when there is none of that name, which is noted */
    public <E extends Enum<E>> @Nullable E choice(String key, Class<E> type) {
        String text = text(key);
        for (E constant : type.getEnumConstants()) {
            if (contentName(constant).equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            problem(key, "Mục " + key + " chỉ nhận một trong: " + Arrays.stream(type.getEnumConstants())
                    .map(ContentMap::contentName).collect(Collectors.joining(", ")) + "; đang ghi: " + text + ".");
        }
        return null;
    }

    /** Refuses the keys that nobody has asked about. */
    public void done() {
        fields.byKey().forEach((key, field) -> {
            if (!known.contains(key)) {
                String hint = Misspelling.nearest(key, known).map(near -> " Có phải là " + near + "?").orElse("");
                problems.add(file, field.line(), "Không có mục nào tên " + key + "." + hint
                        + " Sửa tên mục hoặc xóa dòng này. Các mục dùng được: " + String.join(", ", known) + ".");
            }
        });
    }

    private @Nullable YamlValue value(String key) {
        known.add(key);
        YamlValue.Field field = fields.byKey().get(key);
        return field == null ? null : field.value();
    }

    private String checked(String key, YamlValue.Text text, int longest, Predicate<String> unfinished) {
        if (text.value().length() > longest) {
            problems.add(file, text.line(), "Mục " + key + " dài quá " + longest + " ký tự. Viết ngắn lại.");
        }
        if (unfinished.test(text.value())) {
            problems.add(file, text.line(), Unfinished.REASON);
        }
        return text.value();
    }

    private boolean isCode(String key, String code) {
        if (CODE.matcher(code).matches()) {
            return true;
        }
        problem(key, "Mã chỉ gồm chữ không dấu, chữ số và dấu gạch nối, không có dấu cách; đang ghi: " + code + ".");
        return false;
    }

    private <T> List<T> notEmpty(String key, List<T> values) {
        if (values.isEmpty()) {
            problem(key, "Mục " + key + " phải có ít nhất một dòng.");
        }
        return values;
    }

    private @Nullable LocalDate day(String key, String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeParseException e) {
            problem(key, "Mục " + key + " phải là ngày có thật, viết đủ ngày/tháng/năm như 05/09/2025; đang ghi: "
                    + text + ".");
            return null;
        }
    }

    private static String contentName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Checks that the first date isn't after the second, where both are written. */
    public void inOrder(String earlierKey, @Nullable LocalDate earlier, String laterKey, @Nullable LocalDate later) {
        if (earlier != null && later != null && earlier.isAfter(later)) {
            problem(laterKey, "Ngày ở mục " + laterKey + " phải sau hoặc bằng ngày ở mục " + earlierKey + ".");
        }
    }

    /** @return a number as people write it, 5 or 7,5; empty when it is missing or another, which is noted */
    public Optional<BigDecimal> decimal(String key, int lowest, int highest) {
        String text = text(key).replace(',', '.');
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            BigDecimal number = new BigDecimal(text);
            if (number.compareTo(BigDecimal.valueOf(lowest)) >= 0
                    && number.compareTo(BigDecimal.valueOf(highest)) <= 0) {
                return Optional.of(number);
            }
        }
        problem(key, "Mục " + key + " phải là số từ " + lowest + " đến " + highest + ", như 5 hoặc 7,5; đang ghi: "
                + text + ".");
        return Optional.empty();
    }
}
