package vn.sontay.training.assessment.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.shared.RuleException;

/** How each type is marked, and what can't be an answer to it. */
class MarkingTest {

    private static final List<String> FOUR = List.of("Một", "Hai", "Ba", "Bốn");
    private static final Task SINGLE = ChoiceTask.of(QuestionType.SINGLE, FOUR, Set.of("B"), Credit.PARTIAL);
    private static final Task MULTIPLE = ChoiceTask.of(QuestionType.MULTIPLE, FOUR, Set.of("A", "C"),
            Credit.ALL_OR_NOTHING);
    private static final Task PARTIAL = ChoiceTask.of(QuestionType.MULTIPLE, FOUR, Set.of("A", "C"), Credit.PARTIAL);
    private static final Task MATCHING = new MatchingTask(
            List.of(new Pair("CCCD", "định danh"), new Pair("VNPost", "bưu chính"), new Pair("VNeID", "định danh")),
            List.of("ngân hàng"), Credit.PARTIAL);
    private static final Task ORDERING = new OrderingTask(List.of("Nhận", "Chuyển", "Trả"), Credit.ALL_OR_NOTHING);
    private static final Task NUMERIC = new NumericTask(List.of(number("1500", "0"), number("2.5", "0.1")), "đồng");

    private static AcceptedNumber number(String number, String tolerance) {
        return new AcceptedNumber(new BigDecimal(number), new BigDecimal(tolerance), Percent.ALL, "");
    }

    private static Task typed(String answer, Care... care) {
        return new ShortAnswerTask(List.of(new AcceptedText(answer, Percent.ALL, "đúng rồi")),
                Stream.of(care).collect(Collectors.toSet()));
    }

    private static String percent(Task task, String response) {
        return new Mark(task.percent(new Response(response))).percent().toPlainString();
    }

    @ParameterizedTest
    @CsvSource({"A, 0", "B, 100", "'', 0"})
    void a_single_choice_is_right_by_its_one_letter(String chosen, String percent) {
        assertEquals(percent, percent(SINGLE, chosen));
    }

    @ParameterizedTest
    @CsvSource({"'A,C', 100, 100", "'C,A', 100, 100", "A, 0, 50", "'A,B,C', 0, 50", "'B,D', 0, 0", "'A,B,C,D', 0, 0",
            "'A,B', 0, 0", "'', 0, 0"})
    void qst_2_a_multiple_choice_counts_whole_or_by_shares(String chosen, String whole, String shares) {
        assertEquals(whole, percent(MULTIPLE, chosen));
        assertEquals(shares, percent(PARTIAL, chosen));
    }

    @Test
    void three_thirds_are_everything() {
        Task thirds = ChoiceTask.of(QuestionType.MULTIPLE, FOUR, Set.of("A", "B", "C"), Credit.PARTIAL);
        assertEquals("100", percent(thirds, "A,B,C"));
        assertEquals("33.33333", percent(thirds, "A"));
    }

    @ParameterizedTest
    @CsvSource({"'C,A,C', 100", "'C,A,', 66.66667", "'A,B,B', 0", "'', 0", "',,C', 33.33333"})
    void qst_2_matching_counts_by_pairs(String given, String percent) {
        assertEquals(List.of("bưu chính", "ngân hàng", "định danh"), ((MatchingTask) MATCHING).choices());
        assertEquals(percent, percent(MATCHING, given));
    }

    @Test
    void qst_2_ordering_counts_whole_and_its_letters_tell_nothing() {
        assertEquals(List.of("Chuyển", "Nhận", "Trả"), ((OrderingTask) ORDERING).shown());
        assertEquals("100", percent(ORDERING, "2,1,3"));
        assertEquals("0", percent(ORDERING, "1,2,3"));
        assertEquals("33.33333", percent(new OrderingTask(List.of("Nhận", "Chuyển", "Trả"), Credit.PARTIAL), "1,2,3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"một cửa", "MỘT  CỬA", " mot cua ", "mộtcửa", "Mo\u0323\u0302t cu\u031B\u0309a"})
    void qst_3_a_short_answer_is_forgiving(String given) {
        assertEquals("100", percent(typed("Một cửa"), given));
    }

    @Test
    void qst_3_a_short_answer_is_exact_about_what_its_author_asks() {
        assertEquals("0", percent(typed("Một cửa", Care.CASE), "một cửa"));
        assertEquals("0", percent(typed("Một cửa", Care.ACCENTS), "mot cua"));
        assertEquals("0", percent(typed("Một cửa", Care.SPACES), "mộtcửa"));
        assertEquals("100", percent(typed("Một cửa", Care.values()), "  Một   cửa "));
        assertEquals("0", percent(typed("đ", Care.ACCENTS), "d"));
        assertEquals(List.of("đúng rồi"), typed("Một cửa").feedback(new Response("mot cua")));
    }

    @ParameterizedTest
    @CsvSource({"'*cửa*', trung tâm một cửa xã, 100", "'*', gì cũng được, 100", "'một*', cửa, 0", "'5\\*', '5*', 100",
            "'5\\*', 55, 0", "'a*a*a*a*a*a*a*b', aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, 0"})
    void a_star_stands_for_anything(String answer, String given, String percent) {
        assertEquals(percent, percent(typed(answer), given));
    }

    @ParameterizedTest
    @CsvSource({"1500, 100", "1.500, 100", "'1.500,0', 100", "1 500 đồng, 100", "'2,5', 100", "2.4, 100", "2.39, 0",
            "-1500, 0", "nghìn rưởi, 0", "'', 0", "1e3, 0"})
    void qst_4_a_number_is_read_as_it_is_written_here(String given, String percent) {
        assertEquals(percent, percent(NUMERIC, given));
    }

    @Test
    void qst_23_a_question_is_answered_when_nothing_is_left_open() {
        Task ordering = new OrderingTask(List.of("Một", "Hai", "Ba"), Credit.PARTIAL);
        assertFalse(ordering.isAnsweredBy(Response.NONE));
        assertFalse(ordering.isAnsweredBy(new Response("1,,")));
        assertTrue(ordering.isAnsweredBy(new Response("1,1,2")));
        Task scenario = new ScenarioTask(List.of(new Part("Một?", SINGLE), new Part("Xếp?", ordering)));
        assertFalse(scenario.isAnsweredBy(Response.ofParts(List.of(new Response("A"), Response.NONE))));
        assertFalse(scenario.isAnsweredBy(Response.ofParts(List.of(new Response("A"), new Response("1,2,")))));
        assertTrue(scenario.isAnsweredBy(Response.ofParts(List.of(new Response("A"), new Response("1,2,3")))));
        assertFalse(MATCHING.isAnsweredBy(new Response("A")));
        assertTrue(SINGLE.isAnsweredBy(new Response("A")));
        assertFalse(NUMERIC.isAnsweredBy(new Response(" ")));
    }

    @Test
    void the_parts_of_a_scenario_count_alike() {
        Task scenario = new ScenarioTask(List.of(new Part("Một?", SINGLE), new Part("Bao nhiêu?", NUMERIC)));
        assertEquals("50", percent(scenario, "[\"B\",\"\"]"));
        assertEquals("100", percent(scenario, "[\"B\",\"1500\"]"));
        for (String broken : List.of("B", "[", "{}", "[1,2]", "null", "[[\"B\"]]")) {
            assertEquals("0", percent(scenario, broken));
        }
    }

    static List<Task> tasks() {
        return List.of(SINGLE, MULTIPLE, PARTIAL, ChoiceTask.trueFalse(false), MATCHING, ORDERING, NUMERIC,
                typed("5\\* *sao", Care.values()),
                new ScenarioTask(List.of(new Part("Một?", SINGLE), new Part("Nối?", MATCHING))));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void qst_1_the_model_earns_everything_and_nothing_earns_nothing(Task task) {
        assertEquals("100", percent(task, task.model().written()));
        assertEquals("0", percent(task, ""));
        task.requireFits(task.model());
        task.requireFits(Response.NONE);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_comes_back_from_the_archive_as_it_went_in(Task task) {
        assertEquals(task, TaskJson.read(TaskJson.write(task)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void what_cannot_be_an_answer_is_refused_or_worth_nothing(Task task) {
        for (String odd : List.of("E", "b", "A,B,C,D,E", "true,false", ",,,,,,,,", "[\"Z\"]", "x".repeat(500),
                "\u0000")) {
            Response response = new Response(odd);
            try {
                task.requireFits(response);
            } catch (RuleException e) {
                continue;
            }
            assertEquals("0", percent(task, odd), odd);
        }
    }

    @Test
    void qst_4_a_point_is_for_thousands_only_where_a_thousand_could_be_meant() {
        assertEquals(Optional.of("1500"), NumericTask.number("1.500").map(BigDecimal::toPlainString));
        assertEquals(Optional.of("0.125"), NumericTask.number("0.125").map(BigDecimal::toPlainString));
        assertEquals(Optional.of("-0.005"), NumericTask.number("-0.005").map(BigDecimal::toPlainString));
        assertEquals(Optional.of("0.5"), NumericTask.number("0,5").map(BigDecimal::toPlainString));
        NumericTask people = new NumericTask(
                List.of(new AcceptedNumber(new BigDecimal("15"), BigDecimal.ZERO, Percent.ALL, "")), "người");
        for (String typed : List.of("15", "15 người", "15 NGUOI", "15nguoi")) {
            assertEquals(0, Percent.ALL.compareTo(people.percent(new Response(typed))), typed);
        }
        assertEquals(0, people.percent(new Response("nguoi")).signum());
    }

    @Test
    void parts_that_are_nested_without_end_or_no_parts_at_all_are_refused() {
        ScenarioTask scenario = new ScenarioTask(List.of(new Part("Đúng không?", ChoiceTask.trueFalse(true))));
        for (String hostile : List.of("[".repeat(5000), "xyz", "{}", "[\"true\",\"true\"]")) {
            Response response = new Response(hostile);
            assertThrows(RuleException.class, () -> scenario.requireFits(response), hostile);
            assertEquals(0, scenario.percent(new Response("[".repeat(5000))).signum());
        }
        scenario.requireFits(Response.NONE);
    }

    @Test
    void answers_that_are_too_long_are_refused() {
        assertThrows(RuleException.class, () -> typed("a").requireFits(new Response("a".repeat(201))));
        assertThrows(RuleException.class, () -> NUMERIC.requireFits(new Response("1".repeat(61))));
        assertThrows(RuleException.class, () -> SINGLE.requireFits(new Response("A,B")));
    }

    @Test
    void shuffled_options_keep_their_order_in_an_attempt_and_differ_between_attempts() {
        assertNotEquals(1, LongStream.range(0, 20).mapToObj(MarkingTest::shown).distinct().count());
        assertEquals(shown(7), shown(7));
        assertEquals(List.of("A", "B", "C", "D"), letters(Fields.of(SINGLE, Response.NONE, false, Shuffle.NONE, "Q")));
        assertEquals(List.of("true", "false"),
                letters(Fields.of(ChoiceTask.trueFalse(true), Response.NONE, false, Shuffle.of(3L), "Q")));
    }

    private static List<String> shown(long seed) {
        return letters(Fields.of(SINGLE, Response.NONE, false, Shuffle.of(seed), "Q"));
    }

    private static List<String> letters(Fields fields) {
        return ((Fields.Options) fields).options().stream().map(Fields.Choosable::letter).toList();
    }
}
