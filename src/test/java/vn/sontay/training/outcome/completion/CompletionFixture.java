package vn.sontay.training.outcome.completion;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.assessment.quiz.Counts;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.assessment.quiz.standing.DatedAttempt;
import vn.sontay.training.assessment.quiz.standing.DatedAttempts;
import vn.sontay.training.assessment.quiz.standing.MadeAttempts;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.learning.progress.DoneThings;
import vn.sontay.training.teaching.attendance.AttendanceCounting;
import vn.sontay.training.teaching.attendance.AttendedDay;
import vn.sontay.training.teaching.attendance.AttendedDays;
import vn.sontay.training.testing.TestClock;

/** Judgements over one entity manager; of no quiz more is known than what a course says of it. */
public final class CompletionFixture {

    private CompletionFixture() {
    }

    public static Completions completions(EntityManager entityManager, CurriculumCatalogue curriculum) {
        QuizCatalogue quizzes = new QuizCatalogue();
        quizzes.replace(new Quizzes(List.of()));
        return new Completions(new FactReader(entityManager,
                new AttendedDays(entityManager, new AttendanceCounting(curriculum)),
                new DatedAttempts(entityManager), new DoneThings(entityManager)), curriculum, quizzes);
    }

    /** @return what is written down of them, nothing yet: what is made for a test isn't announced */
    public static CompletedSpans spans(EntityManager entityManager, Completions completions) {
        return spans(entityManager, completions, TestClock.at("2026-11-24T15:00"));
    }

    /** @return the same, known since that clock's moment where it is judged otherwise */
    public static CompletedSpans spans(EntityManager entityManager, Completions completions, Clock clock) {
        entityManager.createNativeQuery("delete from completion_judged").executeUpdate();
        SpanWriter writer = new SpanWriter();
        writer.entityManager = entityManager;
        writer.completions = completions;
        writer.known = new KnownSpans(entityManager);
        writer.clock = clock;
        return new CompletedSpans(entityManager, writer, completions);
    }

    /** @return of somebody who was never there */
    public static Judgement unfinished(long enrolmentId) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return Judgement.of(new ClassPerson(enrolmentId, 2, 3, "Lớp", "K", day, day, null),
                new ClassRule(day, null, List.of()),
                new Facts(enrolmentId, null, false, 4, null, List.of(), MadeAttempts.NONE, Map.of(), Map.of()), day);
    }

    /** @return of somebody who was there three times of four and passed with that attempt, as of 25/08/2025 */
    public static Judgement finished(long attemptId) {
        LocalDate first = LocalDate.of(2025, 8, 18);
        RuleEdition rule = new RuleEdition("cong-chuc-xa", 2,
                List.of(new RuleEdition.Line(Demanded.ATTENDANCE, List.of("75%")),
                        new RuleEdition.Line(Demanded.QUIZ, List.of("kiem-tra-can-bo", "5"))),
                LocalDate.of(2025, 8, 1), null);
        Facts facts = new Facts(1, null, false, 4, null,
                Stream.of(first, first, first.plusDays(1)).map(each -> new AttendedDay(1, each, 4, false)).toList(),
                new MadeAttempts(List.of(
                        new DatedAttempt(attemptId, "kiem-tra-can-bo", 1, first.plusDays(2), new BigDecimal("5"),
                                List.of(new DatedAttempt.Score(first.plusDays(2), new BigDecimal("8.00"))))),
                        Set.of()),
                Map.of("A1", first), Map.of());
        return Judgement.of(new ClassPerson(1, 2, 3, "Lớp", "cong-chuc-xa", first, first.plusDays(3), null),
                ClassRule.of(first, rule, new Offer(Map.of(), Map.of(), "kiem-tra-can-bo", Counts.BEST)), facts,
                first.plusDays(7));
    }
}
