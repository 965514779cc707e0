package vn.sontay.training.assessment.quizresults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.assessment.quizresults.TakenQuiz.Answered;

class StatisticsTest {

    private static final Question QUESTION = new Question("Q1", "bai", 1, Difficulty.EASY, List.of(), TextFormat.PLAIN,
            "Câu?", ChoiceTask.of(QuestionType.SINGLE, List.of("Một", "Hai", "Ba"), Set.of("A"),
                    Credit.ALL_OR_NOTHING),
            "", "", null, null);

    /** @param letter chosen in question 1, whose key is A; empty for none */
    private static TakenQuiz test(String letter, double rest) {
        return new TakenQuiz(1, Map.of(1L, new Answered(letter.equals("A") ? 100 : 0, new Response(letter)), 2L,
                new Answered(rest, new Response("x"))), Set.of(1L, 2L));
    }

    /** Those who know the rest best come first. */
    private static List<TakenQuiz> tests(String letters) {
        return IntStream.range(0, letters.length())
                .mapToObj(i -> test(letters.substring(i, i + 1).replace("-", ""), 100 - i)).toList();
    }

    private static List<ItemWarning.Kind> warnings(String letters) {
        return ItemFigures.of(1, MarkingKey.own(QUESTION), tests(letters)).warnings().stream().map(ItemWarning::kind)
                .toList();
    }

    @Test
    void qst_20_a_question_is_judged_by_the_key_in_force_and_not_at_all_where_nothing_depends_on_it() {
        MarkingKey own = MarkingKey.own(QUESTION);
        MarkingKey other = new KeyChange.Letters(Set.of("B")).applyTo(own, "");
        ItemFigures corrected = ItemFigures.of(1, other, tests("BBBBBBAAAA"));
        assertEquals(List.of("B"), corrected.options().stream().filter(OptionCount::key).map(OptionCount::letter)
                .toList());
        for (KeyChange change : List.of(new KeyChange.Drop(), new KeyChange.FullMarks())) {
            ItemFigures settled = ItemFigures.of(1, change.applyTo(own, ""), tests("BBBBBBAAAA"));
            assertTrue(settled.settled());
            assertEquals(List.of(), settled.warnings());
            assertNull(settled.discrimination());
        }
    }

    @Test
    void a_correlation_is_what_was_worked_out_by_hand() {
        // (1,2) (2,1) (3,4) (4,3): means 2.5; products 1.5·0.5 + 0.5·1.5 + 0.5·1.5 + 1.5·0.5 = 3; squares 5 and 5
        assertEquals(0.6, Statistics.correlation(List.of(new Statistics.Pair(1, 2), new Statistics.Pair(2, 1),
                new Statistics.Pair(3, 4), new Statistics.Pair(4, 3))).getAsDouble(), 1e-12);
        assertEquals(OptionalDouble.empty(),
                Statistics.correlation(List.of(new Statistics.Pair(1, 2), new Statistics.Pair(1, 5))));
        assertEquals(OptionalDouble.empty(), Statistics.correlation(List.of()));
        assertEquals(-1, Statistics.correlation(List.of(new Statistics.Pair(1, 5), new Statistics.Pair(2, 3)))
                .getAsDouble(), 1e-12);
    }

    @Test
    void qui_67_the_groups_are_27_percent_and_all_who_stand_level_at_the_edge() {
        List<Integer> ten = IntStream.rangeClosed(1, 10).boxed().toList();
        assertEquals(List.of(8, 9, 10), Statistics.highest(ten, Integer::doubleValue, 0.27));
        assertEquals(List.of(1, 2, 3), Statistics.lowest(ten, Integer::doubleValue, 0.27));
        assertEquals(List.of(5, 5, 5, 5), Statistics.highest(List.of(1, 5, 5, 5, 5), Integer::doubleValue, 0.27));
        assertEquals(List.of(), Statistics.highest(List.<Integer>of(), Integer::doubleValue, 0.27));
        assertEquals(List.of(7), Statistics.highest(List.of(7), Integer::doubleValue, 0.27));
    }

    @Test
    void qui_67_discrimination_leaves_the_question_itself_out() {
        // the best five right, the others wrong; the rest is 100, 99, … 91:
        // Pearson of (1,1,1,1,1,0,0,0,0,0) with it is 0.5·25 / sqrt(2.5 · 82.5) = 12.5 / 14.361… = 0.87
        ItemFigures figures = ItemFigures.of(1, MarkingKey.own(QUESTION), tests("AAAAABBBCC"));
        assertEquals(0.87, figures.discrimination());
        assertEquals(50, figures.facility());
        assertEquals(5, figures.full());
        assertEquals(5, figures.wrong());
        assertEquals(List.of(5, 3, 2), figures.options().stream().map(OptionCount::chosen).toList());
        assertEquals(List.of(100, 0, 0), figures.options().stream().map(OptionCount::upper).toList());
        assertEquals(List.of(0, 33, 67), figures.options().stream().map(OptionCount::lower).toList());
        assertEquals(List.of(), figures.warnings());
    }

    @Test
    void qui_68_nine_people_are_too_few_to_judge_by() {
        ItemFigures figures = ItemFigures.of(1, MarkingKey.own(QUESTION), tests("BBBBBBBBB"));
        assertNull(figures.discrimination());
        assertEquals(List.of(), figures.warnings());
        assertEquals(0, figures.facility());
        assertTrue(ItemFigures.of(1, MarkingKey.own(QUESTION), tests("BBBBBBBBBB")).judged());
    }

    @Test
    void qui_68_what_is_wrong_with_a_question_is_pointed_out() {
        assertEquals(List.of(ItemWarning.Kind.TOO_HARD, ItemWarning.Kind.PERHAPS_WRONG_KEY), warnings("BBBCBBBCBA")
                .stream().filter(kind -> kind != ItemWarning.Kind.DOES_NOT_DISCRIMINATE).toList());
        assertTrue(warnings("BBBCBBBCBA").contains(ItemWarning.Kind.DOES_NOT_DISCRIMINATE));
        assertEquals(List.of(ItemWarning.Kind.TOO_EASY), warnings("AAAAAAAAAA"));
        assertEquals(List.of(ItemWarning.Kind.UNUSED_OPTION), warnings("AAAAABBBBB"));
        assertEquals(List.of("C"),
                ItemFigures.of(1, MarkingKey.own(QUESTION), tests("AAAAABBBBB")).warnings().getFirst().letters());
        assertEquals(List.of(ItemWarning.Kind.UNUSED_OPTION), warnings("AAAAA-BBBB"));
        assertEquals(1, ItemFigures.of(1, MarkingKey.own(QUESTION), tests("AAAAA-BBBB")).blank());
    }

    @Test
    void whatever_order_people_come_in_the_figures_are_the_same() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<TakenQuiz> tests = new ArrayList<>();
            List<GainFigures.Pair> pairs = new ArrayList<>();
            List<Double> scores = new ArrayList<>();
            for (int i = 0; i < 5 + random.nextInt(40); i++) {
                tests.add(test(List.of("A", "B", "C", "").get(random.nextInt(4)), random.nextInt(1000) / 3.0));
                pairs.add(new GainFigures.Pair(random.nextInt(100) / 10.0, random.nextInt(100) / 10.0));
                scores.add(random.nextInt(1001) / 100.0);
            }
            ItemFigures figures = ItemFigures.of(1, MarkingKey.own(QUESTION), tests);
            GainFigures gain = GainFigures.of(pairs);
            Histogram plot = Histogram.of(scores, 5);
            Collections.shuffle(tests, random);
            Collections.shuffle(pairs, random);
            Collections.shuffle(scores, random);
            assertEquals(figures, ItemFigures.of(1, MarkingKey.own(QUESTION), tests));
            assertEquals(gain, GainFigures.of(pairs));
            assertEquals(plot, Histogram.of(scores, 5));
        }
    }

    @Test
    void qui_69_gain_is_told_of_those_with_both_tests() {
        // before 4 and 6, after 7 and 8: means 5 and 7.5; half of the 5 points that were to be gained
        GainFigures gain = GainFigures.of(List.of(new GainFigures.Pair(6, 8), new GainFigures.Pair(4, 7)));
        assertEquals(2, gain.people());
        assertEquals(5, gain.before());
        assertEquals(7.5, gain.after());
        assertEquals(2.5, gain.gain());
        assertEquals(0.5, gain.normalised());
        assertEquals(2, gain.better());
        assertNull(GainFigures.of(List.of()).normalised());
        assertNull(GainFigures.of(List.of(new GainFigures.Pair(10, 10))).normalised());
        assertEquals(1, GainFigures.of(List.of(new GainFigures.Pair(10, 9))).worse());
        assertEquals(new SlopePlot.Line(195, 20, true),
                SlopePlot.of(GainFigures.of(List.of(new GainFigures.Pair(0, 10)))).mean());
    }

    @Test
    void a_histogram_puts_ten_into_the_last_bar_and_the_pass_mark_where_it_belongs() {
        Histogram plot = Histogram.of(List.of(0.0, 4.99, 5.0, 5.5, 9.0, 10.0), 5);
        assertEquals(List.of(1, 0, 0, 0, 1, 2, 0, 0, 0, 2),
                plot.bars().stream().map(Histogram.Bar::people).toList());
        assertEquals(112, plot.bars().get(5).height());
        assertEquals(56, plot.bars().get(4).height());
        assertEquals(210, plot.passAt());
        assertEquals(-1, Histogram.of(List.of(), 0).passAt());
    }

    @Test
    void qui_65_sixty_seconds_without_a_sign_are_a_lost_connection() {
        Instant start = Instant.parse("2026-11-24T08:00:00Z");
        assertEquals(LiveState.NOT_STARTED, LiveRow.state(null, null, null, start));
        assertEquals(LiveState.WORKING, LiveRow.state(start, null, null, start.plusSeconds(60)));
        assertEquals(LiveState.LOST, LiveRow.state(start, null, null, start.plusSeconds(61)));
        assertEquals(LiveState.WORKING, LiveRow.state(start, null, start.plusSeconds(50), start.plusSeconds(110)));
        assertEquals(LiveState.LOST, LiveRow.state(start, null, start.plusSeconds(50), start.plusSeconds(111)));
        assertEquals(LiveState.SUBMITTED, LiveRow.state(start, start.plusSeconds(9), null, start.plusSeconds(999)));
    }

    @Test
    void results_without_a_score_come_last() {
        List<ResultRow> rows = List.of(row(1, null, null), row(2, "5", 20), row(3, "8", null), row(4, "7", 10));
        assertEquals(List.of(3L, 4L, 2L, 1L),
                ResultOrder.SCORE.sorted(rows).stream().map(ResultRow::enrolmentId).toList());
        assertEquals(List.of(4L, 2L, 1L, 3L),
                ResultOrder.TIME.sorted(rows).stream().map(ResultRow::enrolmentId).toList());
        assertEquals(ResultOrder.NAME, ResultOrder.of("<script>"));
    }

    private static ResultRow row(long id, String score, Integer minutes) {
        return new ResultRow(id, "A", "", id, score == null ? null : new BigDecimal(score), null, null, minutes, 1,
                true, true, false);
    }

    @Test
    void another_edition_is_judged_by_those_alone_who_were_asked_it() {
        Map<Long, Answered> other = new HashMap<>();
        other.put(9L, new Answered(100, new Response("A")));
        List<TakenQuiz> tests = new ArrayList<>(tests("AB"));
        tests.add(new TakenQuiz(1, other, Set.of(9L)));
        assertEquals(2, ItemFigures.of(1, MarkingKey.own(QUESTION), tests).people());
        assertEquals(1, ItemFigures.of(9, MarkingKey.own(QUESTION), tests).people());
    }

    @Test
    void qui_66_who_meets_a_question_again_is_passed_over() {
        List<TakenQuiz> tests = new ArrayList<>(tests("AB"));
        tests.add(new TakenQuiz(1, Map.of(1L, new Answered(100, new Response("A")), 2L,
                new Answered(0, new Response("x"))), Set.of(2L)));
        assertEquals(2, ItemFigures.of(1, MarkingKey.own(QUESTION), tests).people());
        assertEquals(3, ItemFigures.of(2, MarkingKey.own(QUESTION), tests).people());
    }
}
