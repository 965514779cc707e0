package vn.sontay.training.outcome.completion;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.assessment.quiz.Quizzes;
import vn.sontay.training.assessment.quiz.standing.DatedAttempts;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.progress.DoneThings;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.teaching.attendance.AttendanceCounting;
import vn.sontay.training.teaching.attendance.AttendedDays;

/** Judgements over one entity manager; of no quiz more is known than what a course says of it. */
public final class CompletionFixture {

    private CompletionFixture() {
    }

    public static Completions completions(EntityManager entityManager, CurriculumCatalogue curriculum) {
        QuizCatalogue quizzes = new QuizCatalogue();
        quizzes.replace(new Quizzes(List.of()));
        return new Completions(entityManager, new FactReader(entityManager,
                new AttendedDays(entityManager, new AttendanceCounting(new SettingService(entityManager))),
                new DatedAttempts(entityManager), new DoneThings(entityManager)), curriculum, quizzes);
    }

    /** @return of somebody who was never there */
    public static Judgement unfinished(long enrolmentId) {
        LocalDate day = LocalDate.of(2026, 11, 24);
        return Judgement.of(new ClassPerson(enrolmentId, 2, 3, "K", day, null),
                new ClassRule(day, null, List.of()),
                new Facts(enrolmentId, null, false, 4, List.of(), List.of(), Map.of(), Map.of()), day);
    }
}
