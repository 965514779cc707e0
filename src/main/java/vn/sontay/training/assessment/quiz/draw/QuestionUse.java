package vn.sontay.training.assessment.quiz.draw;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.Quiz;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Where a question of the bank is used. */
@Stateless
@RolesAllowed({Roles.ADMINISTRATOR, Roles.TRAINER})
public class QuestionUse {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    QuizCatalogue quizzes;

    @Inject
    QuestionCatalogue questions;

    /** Attempts of a class in which a question was asked, in whatever wording. */
    public record ClassUse(long classId, String title, LocalDate startsOn, long attempts) {
    }

    /** @return titles of the quizzes that may draw the question as it stands; empty when it is withdrawn. No statement. */
    public List<String> quizzes(String code) {
        return questions.current().question(code)
                .map(question -> quizzes.current().all().stream().filter(quiz -> mayDraw(quiz, question))
                        .map(Quiz::title).distinct().toList())
                .orElse(List.of());
    }

    private boolean mayDraw(Quiz quiz, Question question) {
        List<String> tags = quiz.rules().tags();
        return quiz.lessonCodes().contains(question.lessonCode())
                && (tags.isEmpty() || question.tags().stream().anyMatch(tags::contains))
                && questions.current().halves().of(question.code()).filter(half -> half == quiz.half()).isPresent();
    }

    /** @return the classes of the caller in which it was asked, the newest first. One statement. */
    public List<ClassUse> classes(String code) {
        Caller caller = currentUser.require();
        List<Row> rows = Sql.of(entityManager, """
                select c.id, c.title, c.starts_on, count(distinct a.id) as attempts
                  from question_edition q
                  join attempt_question aq on aq.question_edition_id = q.id
                  join attempt a on a.id = aq.attempt_id
                  join enrolment e on e.id = a.enrolment_id
                  join training_class c on c.id = e.class_id
                 where q.code = :code and (%s or exists (select 1 from class_trainer t
                       where t.class_id = c.id and t.person_id = :me))
                 group by c.id, c.title, c.starts_on order by c.starts_on desc, c.id desc"""
                .formatted(caller.scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id")))
                .with("code", code).with("me", caller.personId()).rows();
        return rows.stream()
                .map(row -> new ClassUse(row.id("id"), row.text("title"), row.day("starts_on"), row.id("attempts")))
                .toList();
    }
}
