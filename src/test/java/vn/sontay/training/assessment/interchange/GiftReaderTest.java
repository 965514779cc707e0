package vn.sontay.training.assessment.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.shared.sheet.FileText;

/** GIFT, by small examples and by the files of another reader with the tree it makes of each. */
class GiftReaderTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    @Test
    void a_question_stands_between_empty_lines_and_keeps_its_line() {
        List<ForeignQuestion> questions = GiftReader
                .read("// đầu\n\n\n$CATEGORY: $course$/top/A1\n\nMột?{=a ~b}\n\nHai?{T}\n");

        assertEquals(List.of(6, 8), questions.stream().map(ForeignQuestion::line).toList());
        assertEquals("$course$/top/A1", questions.getFirst().category());
    }

    @Test
    void an_equals_sign_with_a_weight_of_all_is_the_right_option() {
        ForeignTask.Choice choice = (ForeignTask.Choice) only("Chọn{=%100%a ~%-33.333%b}").task();

        assertEquals(List.of("100", "-33.333"),
                choice.answers().stream().map(each -> each.percent().toPlainString()).toList());
        assertEquals("a", choice.answers().getFirst().text().text());
    }

    @Test
    void without_an_equals_sign_several_can_be_chosen() {
        assertTrue(((ForeignTask.Choice) only("Chọn{~%50%a ~%50%b ~c}").task()).multiple());
    }

    @Test
    void an_escaped_line_break_is_one_and_an_escaped_backslash_is_not() {
        assertEquals("a\nb \\n c", only("a\\nb \\\\n c{T}").text().text());
    }

    @Test
    void a_range_is_its_middle_and_half_its_width() {
        ForeignTask.Numeric numeric = (ForeignTask.Numeric) only("Số?{#-5..5 =%50%3:0.5#gần ~#sai rồi}").task();

        assertEquals("0 ± 5", number(numeric.answers().get(0)));
        assertEquals("3 ± 0.5", number(numeric.answers().get(1)));
        assertEquals("sai rồi", numeric.whenWrong().text());
    }

    @Test
    void any_other_number_as_moodle_writes_it_is_what_is_told_to_who_is_wrong() {
        ForeignTask.Numeric numeric = (ForeignTask.Numeric) only("Số?{#\n=5:0.5#đúng\n=%0%*:0#chưa đúng\n}").task();

        assertEquals(List.of("5 ± 0.5"), numeric.answers().stream().map(GiftReaderTest::number).toList());
        assertEquals("chưa đúng", numeric.whenWrong().text());
    }

    @Test
    void what_a_comment_says_ends_at_a_bracket_that_is_not_escaped() {
        ForeignQuestion question = only("// [id:A-1] [tag:a\\]b] [source:Luật \\\\] [unit:km\n// [tag:c]\nHỏi?{T}");

        assertEquals("A-1", question.id());
        assertEquals(List.of("a]b"), question.tags());
        assertEquals("Luật \\", question.own().get(OwnTags.SOURCE));
        assertEquals(List.of("c"), only("// [xa: [tag:] [tag:c]\nHỏi?{T}").tags());
    }

    @Test
    void the_ordering_of_moodle_s_plugin_is_read() {
        ForeignTask.Ordering ordering = (ForeignTask.Ordering) only(
                "Xếp{>3 ALL VERTICAL ALL_OR_NOTHING\nBước 1: mở máy\nBước 2\n\\{ba\\}\n}").task();

        assertEquals(List.of("Bước 1: mở máy", "Bước 2", "{ba}"),
                ordering.items().stream().map(MarkedText::text).toList());
        assertEquals(Credit.ALL_OR_NOTHING, ordering.credit());
    }

    @Test
    void the_head_of_an_ordering_may_say_how_it_is_shown_and_numbered() {
        for (String head : List.of("3 ALL VERTICAL ABSOLUTE_POSITION SHOW none", "3 EXACT HORI REL HIDE ABCD", "3",
                "3 0 1",
                "3 RANDOM VERT RELATIVE_ALL_PREVIOUS_AND_NEXT 0 iii")) {
            ForeignTask.Ordering ordering = (ForeignTask.Ordering) only("Xếp{>" + head + "\nMột\nHai\n}").task();

            assertEquals(List.of("Một", "Hai"), ordering.items().stream().map(MarkedText::text).toList(), head);
            assertEquals(Credit.PARTIAL, ordering.credit());
        }
        assertEquals(Credit.ALL_OR_NOTHING,
                ((ForeignTask.Ordering) only("Xếp{>3 ALL_OR_NOTHING\nMột\nHai\n}").task()).credit());
    }

    @Test
    void an_ordering_with_another_head_is_broken_and_no_short_answer() {
        assertTrue(only("Xếp{>3 ALL VERTICAL ABSOLUTE_POSITION SOMEHOW else\nMột\nHai\n}")
                .task() instanceof ForeignTask.Broken);
        assertTrue(only("Mấy{=>3 ngày}").task() instanceof ForeignTask.Typed);
    }

    @Test
    void a_missing_brace_is_told_with_the_line() {
        List<ForeignQuestion> questions = GiftReader.read("Đúng?{T}\n\nHỏng {=a ~b\n\n~c}\n");

        assertEquals(List.of(1, 3, 5), questions.stream().map(ForeignQuestion::line).toList());
        assertTrue(questions.get(1).task() instanceof ForeignTask.Broken);
        assertTrue(questions.get(2).task() instanceof ForeignTask.Broken);
    }

    /** INT-1. What the other reader does differently from Moodle's stands in the methods below. */
    @TestFactory
    Stream<DynamicTest> every_file_is_read_as_its_tree_says() throws IOException {
        String folder = System.getenv("TESTDATA");
        Assumptions.assumeTrue(folder != null,
                "TESTDATA is not set: the GIFT files of another reader are not compared");
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(folder, "gift"))) {
            all.filter(file -> file.toString().endsWith(".gift")).sorted().forEach(files::add);
        }
        assertEquals(51, files.size());
        return files.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file)));
    }

    private static void compare(Path file) {
        JsonArray tree = json(Path.of(file.toString().replace(".gift", ".json")));
        List<ForeignQuestion> read = GiftReader.read(text(file));
        int next = 0;
        for (JsonObject each : tree.getValuesAs(JsonObject.class)) {
            if (each.getString("type").equals("Category")) {
                // a file with nothing else: the category is of the questions after it
                ForeignQuestion after = GiftReader.read(text(file) + "\n\nVà?{T}\n").getLast();
                assertEquals(each.getString("title"), after.category());
            } else {
                question(each, read.get(next++));
            }
        }
        assertEquals(next, read.size());
    }

    private static void question(JsonObject expected, ForeignQuestion read) {
        assertEquals(textOf(expected, "title"), read.name());
        assertEquals(textOf(expected, "id"), read.id());
        assertEquals(expected.isNull("tags")
                ? List.of()
                : expected.getJsonArray("tags").getValuesAs(JsonString.class).stream().map(JsonString::getString)
                        .toList(),
                read.tags());
        same(expected.get("stem"), read.text());
        assertEquals("", read.category(), "none of the files sorts its questions");
        if (expected.getBoolean("hasEmbeddedAnswers")) {
            assertTrue(read.text().text().contains("_____"), read.toString());
        }
        if (expected.containsKey("globalFeedback")) {
            same(expected.get("globalFeedback"), read.general());
        }
        switch (expected.getString("type")) {
            case "Description" -> assertEquals("description", ((ForeignTask.NotOurs) read.task()).kind());
            case "Essay" -> assertEquals("essay", ((ForeignTask.NotOurs) read.task()).kind());
            case "TF" -> trueFalse(expected, (ForeignTask.TrueFalse) read.task());
            case "MC" -> multipleChoice(expected, (ForeignTask.Choice) read.task());
            case "Short" -> choices(expected, ((ForeignTask.Typed) read.task()).answers(), HUNDRED);
            case "Matching" -> matching(expected, (ForeignTask.Matching) read.task());
            case "Numerical" -> numeric(expected, (ForeignTask.Numeric) read.task());
            default -> throw new AssertionError(expected.getString("type"));
        }
    }

    /** The tree calls the first feedback that of "true"; in Moodle it is told to who is wrong. */
    private static void trueFalse(JsonObject expected, ForeignTask.TrueFalse read) {
        assertEquals(expected.getBoolean("isTrue"), read.right());
        same(expected.get("trueFeedback"), read.right() ? read.whenFalse() : read.whenTrue());
        same(expected.get("falseFeedback"), read.right() ? read.whenTrue() : read.whenFalse());
    }

    private static void multipleChoice(JsonObject expected, ForeignTask.Choice read) {
        boolean single = expected.getJsonArray("choices").getValuesAs(JsonObject.class).stream()
                .anyMatch(each -> each.getBoolean("isCorrect"));
        assertEquals(!single, read.multiple());
        choices(expected, read.answers(), BigDecimal.ZERO);
    }

    private static void choices(JsonObject expected, List<ForeignAnswer> read, BigDecimal usual) {
        List<JsonObject> choices = expected.getJsonArray("choices").getValuesAs(JsonObject.class);
        assertEquals(choices.size(), read.size());
        for (int i = 0; i < read.size(); i++) {
            JsonObject choice = choices.get(i);
            same(choice.get("text"), read.get(i).text());
            same(choice.get("feedback"), read.get(i).feedback());
            BigDecimal unsaid = choice.getBoolean("isCorrect") ? HUNDRED : usual;
            assertEquals(0, weight(choice, unsaid).compareTo(read.get(i).percent()), read.get(i).toString());
        }
    }

    private static BigDecimal weight(JsonObject choice, BigDecimal unsaid) {
        return choice.isNull("weight") ? unsaid : choice.getJsonNumber("weight").bigDecimalValue();
    }

    private static void matching(JsonObject expected, ForeignTask.Matching read) {
        List<JsonObject> pairs = expected.getJsonArray("matchPairs").getValuesAs(JsonObject.class);
        assertEquals(pairs.size(), read.pairs().size());
        for (int i = 0; i < pairs.size(); i++) {
            same(pairs.get(i).get("subquestion"), read.pairs().get(i).prompt());
            assertEquals(pairs.get(i).getString("subanswer"), read.pairs().get(i).answer().text());
        }
    }

    /** What is told to whoever is wrong stands among the choices of the tree as a text. */
    private static void numeric(JsonObject expected, ForeignTask.Numeric read) {
        if (expected.get("choices") instanceof JsonObject single) {
            assertEquals(range(single), number(read.answers().getFirst()));
            return;
        }
        int next = 0;
        for (JsonObject choice : expected.getJsonArray("choices").getValuesAs(JsonObject.class)) {
            if (choice.getJsonObject("text").containsKey("format")) {
                same(choice.get("feedback"), read.whenWrong());
                continue;
            }
            ForeignNumber number = read.answers().get(next++);
            assertEquals(range(choice.getJsonObject("text")), number(number));
            same(choice.get("feedback"), number.feedback());
            assertEquals(0, weight(choice, HUNDRED).compareTo(number.percent()));
        }
        assertEquals(next, read.answers().size());
    }

    private static String range(JsonObject number) {
        return switch (number.getString("type")) {
            case "simple" -> plain(number.getJsonNumber("number")) + " ± 0";
            case "range" -> plain(number.getJsonNumber("number")) + " ± " + plain(number.getJsonNumber("range"));
            default -> {
                BigDecimal high = number.getJsonNumber("numberHigh").bigDecimalValue();
                BigDecimal low = number.getJsonNumber("numberLow").bigDecimalValue();
                BigDecimal two = BigDecimal.TWO;
                yield tidy(high.add(low).divide(two)) + " ± " + tidy(high.subtract(low).divide(two));
            }
        };
    }

    private static String plain(JsonNumber number) {
        return tidy(number.bigDecimalValue());
    }

    private static String tidy(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String number(ForeignNumber number) {
        return tidy(number.number()) + " ± " + tidy(number.tolerance());
    }

    /** The tree joins lines where nothing says HTML or Markdown, and puts a blank before what follows a gap. */
    private static void same(JsonValue expected, MarkedText read) {
        if (expected.equals(JsonValue.NULL)) {
            assertEquals("", read.text());
            return;
        }
        JsonObject object = expected.asJsonObject();
        if (!read.isEmpty()) {
            assertEquals(Markup.ofGift(object.getString("format")).orElseThrow(), read.markup());
        }
        boolean joined = read.markup() == Markup.MOODLE || read.markup() == Markup.PLAIN;
        assertEquals(tidy(object.getString("text"), joined), tidy(read.text(), joined));
    }

    private static String tidy(String text, boolean joined) {
        String gap = text.replaceAll("\\s*_____\\s*", "_____");
        return joined ? gap.replaceAll("\\s+", " ") : gap;
    }

    private static String textOf(JsonObject object, String name) {
        return object.isNull(name) ? "" : object.getString(name);
    }

    private static ForeignQuestion only(String gift) {
        List<ForeignQuestion> questions = GiftReader.read(gift);
        assertEquals(1, questions.size());
        return questions.getFirst();
    }

    private static String text(Path file) {
        try {
            return FileText.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonArray json(Path file) {
        try (JsonReader reader = Json.createReader(Files.newInputStream(file))) {
            return reader.readArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
