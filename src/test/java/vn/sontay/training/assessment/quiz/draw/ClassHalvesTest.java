package vn.sontay.training.assessment.quiz.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.assessment.question.Halves;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.assessment.quiz.DrawFor;
import vn.sontay.training.assessment.quiz.DrawRule;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.QuizRules;

/** QUI-11, over many classes and banks. */
class ClassHalvesTest {

    private static final int BANKS = 150;
    private static final int CLASSES = 8;
    private static final int EVERYTHING = 300;
    /** Of banks of a few questions a lesson, of any difficulty, one odd question may be one too many. */
    private static final int MOST_UNEVEN = 3;

    /** One class with one bank; its lessons have 0 to 13 questions each, of any outcome and difficulty. */
    private record Case(long classId, List<String> lessons, List<Question> bank, Halves halves) {

        Case(long classId, List<String> lessons, List<Question> bank) {
            this(classId, lessons, bank, Halves.NONE.with(bank));
        }

        List<Question> draw(int questions, Half half) {
            return draw(lessons, questions, half);
        }

        List<Question> draw(List<String> of, int questions, Half half) {
            return dealt().take(new Quiz("q", "Bài", of, questions, half));
        }

        ClassHalves dealt() {
            return new ClassHalves(classId, lessons, bank, halves);
        }

        Quiz quiz(int questions, Half half) {
            return new Quiz("q", "Bài", lessons, questions, half);
        }

        @Override
        public String toString() {
            return "class " + classId + " of " + bank.stream().map(Question::code).toList();
        }
    }

    private static Question question(String lesson, int number, Difficulty difficulty, int outcome) {
        return new Question(lesson + "-" + number, lesson, outcome, difficulty, List.of(), TextFormat.PLAIN, "Câu?",
                ChoiceTask.trueFalse(true), "", "", null, null);
    }

    private static Stream<Case> cases() {
        return LongStream.range(0, BANKS).boxed().flatMap(seed -> {
            Random random = new Random(seed);
            List<String> lessons = new ArrayList<>();
            List<Question> bank = new ArrayList<>();
            int count = 1 + random.nextInt(12);
            for (int lesson = 1; lesson <= count; lesson++) {
                lessons.add("A" + lesson);
                int size = random.nextInt(14);
                for (int i = 0; i < size; i++) {
                    bank.add(question("A" + lesson, i, Difficulty.values()[random.nextInt(3)], 1 + random.nextInt(4)));
                }
            }
            Halves halves = Halves.NONE.with(bank);
            return LongStream.range(0, CLASSES).mapToObj(id -> new Case(id * 50 + seed, lessons, bank, halves));
        });
    }

    private static <K> Map<K, Long> count(Collection<Question> questions, Function<Question, K> by) {
        return questions.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    private static void assertEquivalent(List<Question> first, List<Question> second, Supplier<String> which) {
        assertEquals(count(first, Question::lessonCode), count(second, Question::lessonCode), which);
        Map<Difficulty, Long> one = count(first, Question::difficulty);
        Map<Difficulty, Long> other = count(second, Question::difficulty);
        for (Difficulty each : Difficulty.values()) {
            assertTrue(Math.abs(one.getOrDefault(each, 0L) - other.getOrDefault(each, 0L)) <= MOST_UNEVEN, which);
        }
    }

    @Test
    void the_halves_have_as_many_of_each_lesson_and_nearly_of_each_difficulty() {
        cases().forEach(each -> assertEquivalent(each.draw(EVERYTHING, Half.FIRST), each.draw(EVERYTHING, Half.SECOND),
                each::toString));
    }

    @Test
    void two_tests_of_one_length_are_equivalent_too() {
        cases().forEach(each -> {
            ClassHalves dealt = each.dealt();
            for (int questions = 1; questions <= 20; questions++) {
                assertEquivalent(dealt.take(each.quiz(questions, Half.FIRST)),
                        dealt.take(each.quiz(questions, Half.SECOND)), each::toString);
            }
        });
    }

    @Test
    void no_question_is_in_both_tests_of_whatever_length_or_twice_in_one() {
        cases().forEach(each -> {
            for (int questions : List.of(1, 5, 10, EVERYTHING)) {
                Set<Question> asked = new HashSet<>(each.draw(questions, Half.FIRST));
                List<Question> second = each.draw(EVERYTHING, Half.SECOND);
                assertTrue(second.stream().noneMatch(asked::contains), each::toString);
                assertEquals(second.size(), Set.copyOf(second).size(), each::toString);
            }
        });
    }

    @Test
    void only_a_lessons_odd_question_is_left_out() {
        cases().forEach(each -> {
            Map<String, Long> drawn = count(each.draw(EVERYTHING, Half.FIRST), Question::lessonCode);
            count(each.bank(), Question::lessonCode).forEach((lesson, all) -> assertEquals(all / 2,
                    drawn.getOrDefault(lesson, 0L), each::toString));
        });
    }

    @Test
    void a_test_holds_each_lesson_in_proportion_in_the_order_of_the_course() {
        cases().forEach(each -> {
            List<Question> all = each.draw(EVERYTHING, Half.SECOND);
            List<Question> ten = each.draw(10, Half.SECOND);
            assertEquals(Math.min(10, all.size()), ten.size());
            Map<String, Long> drawn = count(ten, Question::lessonCode);
            count(all, Question::lessonCode).forEach((lesson, there) -> assertEquals(
                    (double) there * ten.size() / all.size(), drawn.getOrDefault(lesson, 0L), 1.5, each::toString));
            List<Integer> places = ten.stream().map(question -> each.lessons().indexOf(question.lessonCode())).toList();
            assertEquals(places.stream().sorted().toList(), places);
        });
    }

    @Test
    void a_class_always_gets_the_same_and_another_one_something_else() {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            bank.add(question("A1", i, Difficulty.values()[i % 3], 1 + i % 4));
        }
        Set<Set<Question>> draws = new HashSet<>();
        for (long classId = 1; classId <= 200; classId++) {
            Case one = new Case(classId, List.of("A1"), bank);
            assertEquals(one.draw(8, Half.SECOND), one.draw(8, Half.SECOND));
            draws.add(Set.copyOf(one.draw(8, Half.SECOND)));
        }
        assertTrue(draws.size() > 60, draws.size() + " different of 200");
    }

    @Test
    void qst_22_each_question_has_its_turn_in_the_test_of_its_half_and_never_in_the_other() {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            bank.add(question("A1", i, Difficulty.values()[i % 2], 1));
        }
        Set<Question> first = new HashSet<>();
        Set<Question> second = new HashSet<>();
        for (long classId = 0; classId < 200; classId++) {
            Case one = new Case(classId, List.of("A1"), bank);
            first.addAll(one.draw(2, Half.FIRST));
            second.addAll(one.draw(2, Half.SECOND));
        }
        assertTrue(Collections.disjoint(first, second));
        assertEquals(8, first.size() + second.size());
    }

    @Test
    void the_outcomes_of_a_lesson_take_turns() {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            bank.add(question("A1", i, Difficulty.EASY, 1 + i % 4));
        }
        for (long classId = 0; classId < 50; classId++) {
            assertEquals(4,
                    count(new Case(classId, List.of("A1"), bank).draw(4, Half.FIRST), Question::outcome).size());
        }
    }

    @Test
    void a_quiz_asks_about_its_own_lessons_as_far_as_the_course_has_them() {
        cases().forEach(each -> assertTrue(each.draw(List.of("A1", "A3", "Z9"), 10, Half.FIRST).stream()
                .allMatch(question -> Set.of("A1", "A3").contains(question.lessonCode()))));
        Case strange = new Case(1, List.of("B1"), List.of(question("A1", 1, Difficulty.EASY, 1)));
        assertEquals(List.of(), strange.draw(List.of("A1"), 10, Half.FIRST));
    }

    @Test
    void few_questions_are_halved_fairly() {
        Question easy = question("A1", 1, Difficulty.EASY, 1);
        Question hard = question("A1", 2, Difficulty.HARD, 2);
        assertEquals(List.of(), new Case(1, List.of("A1"), List.of(easy)).draw(10, Half.FIRST));
        Case two = new Case(1, List.of("A1"), List.of(easy, hard));
        assertEquals(Set.of(easy, hard),
                Set.of(two.draw(10, Half.FIRST).getFirst(), two.draw(10, Half.SECOND).getFirst()));
    }

    @Test
    void each_draw_equals_the_one_that_compares_every_question_with_every_other() {
        cases().filter(each -> each.classId() % 4 == 0).forEach(each -> {
            ClassHalves dealt = each.dealt();
            for (Half half : Half.values()) {
                for (int questions : List.of(1, 7, 20, EVERYTHING)) {
                    Quiz quiz = each.quiz(questions, half);
                    assertEquals(new PlainDraw(each.classId(), each.lessons(), each.bank(), each.halves()).take(quiz),
                            dealt.take(quiz),
                            each::toString);
                }
            }
        });
    }

    private static ClassHalves draw(long classId, List<Question> bank) {
        return new ClassHalves(classId, List.of("A1", "A2"), bank, Halves.NONE.with(bank));
    }

    private static Quiz ruled(QuizRules rules, int questions) {
        return new Quiz("q", "Bài", List.of("A1", "A2"), questions, Half.SECOND, rules);
    }

    private static QuizRules rules(DrawFor drawFor, List<String> tags, DrawRule... draw) {
        QuizRules plain = QuizRules.PLAIN;
        return new QuizRules(tags, List.of(draw), drawFor, false, false, null, null, 0, plain.counts(),
                plain.feedback(),
                plain.screen());
    }

    private static List<Question> tagged() {
        List<Question> bank = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Question plain = question(i < 30 ? "A1" : "A2", i, Difficulty.values()[i % 3], 1 + i % 4);
            bank.add(new Question(plain.code(), plain.lessonCode(), plain.outcome(), plain.difficulty(),
                    i % 6 < 2 ? List.of("phi") : List.of(), plain.format(), plain.text(), plain.task(), "", "", null,
                    null));
        }
        return bank;
    }

    @Test
    void qui_18_draw_rules_are_met_in_their_order_and_no_question_comes_twice() {
        QuizRules rules = rules(DrawFor.CLASS, List.of(), new DrawRule(2, List.of(), List.of(), Difficulty.HARD),
                new DrawRule(3, List.of("A2"), List.of(), null), new DrawRule(4, List.of(), List.of("phi"), null));
        for (long classId = 0; classId < 100; classId++) {
            ClassHalves draw = draw(classId, tagged());
            DrawnQuestions drawn = draw.draw(ruled(rules, 12), null);
            List<Question> questions = drawn.questions();
            assertTrue(drawn.meetsRules());
            assertEquals(12, Set.copyOf(questions).size());
            assertTrue(questions.stream().filter(each -> each.difficulty() == Difficulty.HARD).count() >= 2);
            assertTrue(questions.stream().filter(each -> each.lessonCode().equals("A2")).count() >= 3);
            assertTrue(questions.stream().filter(each -> each.tags().contains("phi")).count() >= 4);
            Set<Question> other = Set.copyOf(
                    draw.take(new Quiz("p", "Bài", List.of("A1", "A2"), EVERYTHING, Half.FIRST)));
            assertTrue(questions.stream().noneMatch(other::contains), "the other half stays apart");
        }
    }

    @Test
    void qui_18_a_draw_rule_that_the_bank_cannot_meet_is_told() {
        DrawnQuestions drawn = draw(1, tagged()).draw(
                ruled(rules(DrawFor.CLASS, List.of(), new DrawRule(3, List.of("A1"), List.of(), null),
                        new DrawRule(30, List.of("A1"), List.of(), null)), 33),
                null);
        assertEquals(List.of(1, 18), List.of(drawn.shortRule(), drawn.missing()));
        DrawnQuestions few = draw(1, tagged()).draw(ruled(rules(DrawFor.CLASS, List.of()), 40),
                null);
        assertTrue(few.meetsRules());
        assertEquals(10, few.missing());
    }

    @Test
    void qui_18_a_quiz_with_tags_asks_only_what_has_one_of_them() {
        DrawnQuestions drawn = draw(5, tagged())
                .draw(ruled(rules(DrawFor.CLASS, List.of("phi", "khac")), EVERYTHING), null);
        assertTrue(drawn.questions().size() >= 6, drawn.questions().size() + " drawn");
        assertTrue(drawn.questions().stream().allMatch(each -> each.tags().contains("phi")));
    }

    @Test
    void qui_18_a_quiz_that_chooses_gets_what_its_half_has_though_it_may_have_no_partner() {
        List<Question> bank = tagged().stream().filter(each -> each.lessonCode().equals("A1")).limit(27).toList();
        for (long classId = 0; classId < 200; classId++) {
            ClassHalves draw = draw(classId, bank);
            for (Half half : Half.values()) {
                Quiz quiz = new Quiz("q", "Bài", List.of("A1"), EVERYTHING, half,
                        rules(DrawFor.CLASS, List.of("phi")));
                assertEquals(draw.pool(quiz).size(), draw.take(quiz).size(), half + " of class " + classId);
            }
        }
    }

    @Test
    void qui_18_attempts_draw_for_themselves_in_proportion_and_alike_from_one_seed() {
        ClassHalves draw = draw(9, tagged());
        Quiz quiz = ruled(rules(DrawFor.ATTEMPT, List.of()), 12);
        Set<Question> half = Set.copyOf(draw.draw(ruled(QuizRules.PLAIN, EVERYTHING), null).questions());
        Set<Set<Question>> draws = new HashSet<>();
        Set<Question> met = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            List<Question> questions = draw.draw(quiz, seed).questions();
            assertEquals(questions, draw.draw(quiz, seed).questions());
            assertTrue(half.containsAll(questions));
            assertEquals(12, Set.copyOf(questions).size());
            assertEquals(6, count(questions, Question::lessonCode).get("A1"), 1);
            count(questions, Question::difficulty).values().forEach(each -> assertEquals(4, each, 1));
            draws.add(Set.copyOf(questions));
            met.addAll(questions);
        }
        assertTrue(draws.size() > 190, draws.size() + " different of 200");
        assertEquals(half, met);
    }

    @Test
    void a_test_is_drawn_from_ten_thousand_questions() {
        List<Question> bank = new ArrayList<>();
        List<String> lessons = new ArrayList<>();
        for (int lesson = 1; lesson <= 8; lesson++) {
            lessons.add("A" + lesson);
            for (int i = 0; i < 1250; i++) {
                bank.add(question("A" + lesson, i, Difficulty.values()[i * 7 % 3], 1 + i % 5));
            }
        }
        Quiz quiz = new Quiz("q", "Bài", lessons, 20, Half.SECOND);
        assertEquals(20, new ClassHalves(1, lessons, bank, Halves.NONE.with(bank)).take(quiz).size());
    }
}
