package vn.sontay.training.assessment.quiz.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Halves;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionBank;
import vn.sontay.training.assessment.question.QuestionFiles;
import vn.sontay.training.assessment.quiz.DrawFor;
import vn.sontay.training.assessment.quiz.DrawRule;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.QuizFiles;
import vn.sontay.training.assessment.quiz.QuizRules;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentProblems;

/** QUI-11 and QUI-23 with the content that is delivered, over many classes and people. */
class DrawAfreshTest {

    private static final int CLASSES = 40;
    private static final Instant FIRST = Instant.parse("2026-11-24T01:00:00Z");
    private static final List<LocalDate> DAYS = List.of(LocalDate.of(2025, 9, 1), LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 1), LocalDate.of(2027, 3, 1));

    private final KeptHalves draws = new KeptHalves();
    private final Curriculum curriculum;
    private final QuestionBank bank;
    private final Quizzes quizzes;

    DrawAfreshTest() {
        try (ContentFolder folder = ContentFolder.at(Path.of("content"))) {
            ContentProblems problems = new ContentProblems();
            curriculum = new CurriculumFiles(folder, problems).read();
            bank = new QuestionFiles(folder, curriculum, problems).read();
            quizzes = new QuizFiles(folder, curriculum, problems).read();
            problems.refuseIfAny();
        }
    }

    /** A class of a course that begins on a day, with its two tests. */
    private record Held(Course course, long classId, ClassHalves draw, Quiz quiz, Quiz pre) {

        List<Question> first() {
            return draw.take(quiz);
        }

        List<Question> afresh(long seed, Map<String, Instant> seen) {
            return draw.afresh(quiz, seed, seen).questions();
        }

        @Override
        public String toString() {
            return course.code() + " " + classId;
        }
    }

    private Stream<Held> classes() {
        return curriculum.courses().stream().flatMap(course -> DAYS.stream().flatMap(day -> LongStream
                .rangeClosed(1, CLASSES)
                .mapToObj(id -> new Held(course, id, draws.of(bank, id, day, course.lessonCodes()),
                        quizzes.quiz(course.quiz().code()).orElseThrow(),
                        quizzes.quiz(String.valueOf(course.preQuiz())).orElseThrow()))));
    }

    private static Map<String, Instant> at(Instant moment, List<Question> asked) {
        Map<String, Instant> seen = new HashMap<>();
        asked.forEach(each -> seen.put(each.code(), moment));
        return seen;
    }

    private static <K> Map<K, Long> count(List<Question> questions, Function<Question, K> by) {
        return questions.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }

    @Test
    void no_class_asks_before_its_lessons_what_any_class_asks_at_the_end() {
        Set<String> before = new HashSet<>();
        Set<String> atTheEnd = new HashSet<>();
        classes().forEach(each -> {
            each.draw().take(each.pre()).forEach(question -> before.add(question.code()));
            each.first().forEach(question -> atTheEnd.add(question.code()));
            each.afresh(each.classId(), at(FIRST, each.first())).forEach(question -> atTheEnd.add(question.code()));
        });
        assertTrue(Collections.disjoint(before, atTheEnd));
        assertTrue(before.size() > 60 && atTheEnd.size() > 80, before.size() + " " + atTheEnd.size());
    }

    @Test
    void the_two_tests_of_a_class_are_equivalent() {
        classes().forEach(each -> {
            List<Question> pre = each.draw().take(each.pre());
            assertEquals(count(pre, Question::lessonCode), count(each.first(), Question::lessonCode), each::toString);
            near(pre, each.first(), 1, each::toString);
        });
    }

    private static void near(List<Question> one, List<Question> other, int most, Supplier<String> which) {
        Map<Difficulty, Long> ours = count(one, Question::difficulty);
        Map<Difficulty, Long> theirs = count(other, Question::difficulty);
        for (Difficulty each : Difficulty.values()) {
            assertTrue(Math.abs(ours.getOrDefault(each, 0L) - theirs.getOrDefault(each, 0L)) <= most,
                    () -> which.get() + " " + ours + " " + theirs);
        }
    }

    @Test
    void qui_23_who_takes_it_again_is_asked_nothing_twice_of_the_same_lessons_and_much_the_same_difficulty() {
        classes().forEach(each -> {
            Map<String, Instant> seen = at(FIRST, each.first());
            for (long seed = 1; seed <= 5; seed++) {
                List<Question> again = each.afresh(seed, seen);
                assertTrue(again.stream().noneMatch(question -> seen.containsKey(question.code())), each::toString);
                assertEquals(count(each.first(), Question::lessonCode), count(again, Question::lessonCode));
                near(each.first(), again, 2, each::toString);
                assertEquals(again, each.afresh(seed, seen), "from the seed alone");
            }
            assertTrue(LongStream.rangeClosed(1, 5).mapToObj(seed -> each.afresh(seed, seen)).distinct().count() > 1);
        });
    }

    @Test
    void qui_23_where_the_bank_is_too_small_what_was_not_seen_for_the_longest_comes_first() {
        Held held = classes().findFirst().orElseThrow();
        List<Question> first = held.first();
        Map<String, Instant> seen = at(FIRST, first);
        List<Question> second = held.afresh(1, seen);
        seen.putAll(at(FIRST.plusSeconds(60), second));
        List<Question> third = held.afresh(2, seen);
        assertEquals(count(first, Question::lessonCode), count(third, Question::lessonCode));
        held.course().lessonCodes().forEach(lesson -> {
            long asked = count(first, Question::lessonCode).getOrDefault(lesson, 0L);
            List<Question> own = third.stream().filter(each -> each.lessonCode().equals(lesson)).toList();
            long unseen = held.draw().pool(held.quiz()).stream()
                    .filter(each -> each.question().lessonCode().equals(lesson)
                            && !seen.containsKey(each.question().code()))
                    .count();
            assertEquals(Math.min(asked, unseen),
                    own.stream().filter(each -> !seen.containsKey(each.code())).count(), lesson);
            assertTrue(own.stream().noneMatch(second::contains), "rather those of the first");
        });
    }

    @Test
    void qui_23_draw_rules_are_met_again() {
        Held held = classes().findFirst().orElseThrow();
        QuizRules plain = QuizRules.PLAIN;
        QuizRules rules = new QuizRules(List.of(), List.of(new DrawRule(5, List.of(), List.of(), Difficulty.HARD)),
                DrawFor.CLASS, false, false, null, null, 0, plain.counts(), plain.feedback(), plain.screen());
        Quiz quiz = new Quiz("q", "Bài", held.quiz().lessonCodes(), 12, held.quiz().half(), rules);
        List<Question> first = held.draw().take(quiz);
        DrawnQuestions again = held.draw().afresh(quiz, 3, at(FIRST, first));
        assertTrue(again.meetsRules());
        assertEquals(12, again.questions().size());
        assertTrue(count(again.questions(), Question::difficulty).getOrDefault(Difficulty.HARD, 0L) >= 5);
        assertTrue(Collections.disjoint(first, again.questions()));
    }

    @Test
    void qst_22_a_question_keeps_its_half_whatever_becomes_of_the_bank() {
        List<Question> all = new ArrayList<>(bank.all());
        List<Question> some = all.stream().filter(each -> !each.code().endsWith("3")).toList();
        QuestionBank grown = new QuestionBank(some);
        Map<String, Object> before = new HashMap<>();
        some.forEach(each -> before.put(each.code(), grown.halves().of(each.code()).orElseThrow()));
        assertEquals(grown.halves(), grown.halves().with(some.subList(0, some.size() / 2)));
        var later = grown.halves().with(all);
        some.forEach(each -> assertEquals(before.get(each.code()), later.of(each.code()).orElseThrow()));
        curriculum.lessons().forEach(lesson -> {
            List<Question> own = all.stream().filter(each -> each.lessonCode().equals(lesson.code())).toList();
            long first = own.stream().filter(each -> later.of(each.code()).orElseThrow().ordinal() == 0).count();
            assertTrue(Math.abs(2 * first - own.size()) <= 4, lesson.code() + " " + first + "/" + own.size());
        });
    }

    @Test
    void qst_22_of_twins_each_half_gets_one() {
        List<Question> all = new ArrayList<>(bank.all());
        Question any = all.getFirst();
        for (String code : List.of("TWIN-1", "TWIN-2")) {
            all.add(new Question(code, any.lessonCode(), any.outcome(), any.difficulty(), List.of("twins"),
                    any.format(), any.text(), any.task(), "", "", null, null));
        }
        Halves halves = new QuestionBank(all).halves();
        assertNotEquals(halves.of("twin-1"), halves.of("TWIN-2"));
    }

    @Test
    void qui_23_the_delivered_bank_is_enough_for_all_attempts() {
        classes().forEach(each -> assertEquals(List.of(), Repetition.ofClass(each.course(), each.classId(),
                DAYS.getFirst(), each.quiz(), bank, draws, curriculum)));
    }

    @Test
    void qui_23_each_test_that_counts_can_be_drawn_twice_without_a_question_in_both() {
        classes().forEach(each -> {
            List<Placed> pool = each.draw().pool(each.quiz());
            assertTrue(pool.size() >= 2 * each.quiz().questions(), () -> each + " " + pool.size());
            count(each.first(), Question::lessonCode).forEach((lesson, asked) -> assertTrue(
                    pool.stream().filter(one -> one.question().lessonCode().equals(lesson)).count() >= 2 * asked,
                    () -> each + " " + lesson));
            assertEquals(each.quiz().questions(), each.first().size());
            assertTrue(Collections.disjoint(each.first(), each.afresh(each.classId(), at(FIRST, each.first()))));
        });
    }
}
