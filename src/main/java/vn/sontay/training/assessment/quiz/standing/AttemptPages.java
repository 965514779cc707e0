package vn.sontay.training.assessment.quiz.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.KeyCorrections;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.answer.AnsweredQuestions;
import vn.sontay.training.assessment.quiz.answer.GivenAnswers;
import vn.sontay.training.assessment.quiz.answer.ShownAnswers;
import vn.sontay.training.assessment.quiz.attempt.Attempt;
import vn.sontay.training.assessment.quiz.attempt.MarkSheet;
import vn.sontay.training.assessment.quiz.attempt.WithheldKeys;
import vn.sontay.training.assessment.quiz.draw.CourseQuizzes;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * An attempt as a page shows it, with as much of the keys as its reader may see (QUI-22); for use cases that have checked
 * permission and read whose attempt it is. One statement, where nothing of it is explained.
 */
@ApplicationScoped
public class AttemptPages {

    @Inject
    CourseQuizzes courseQuizzes;

    @Inject
    AskedQuestions asked;

    @Inject
    KeyCorrections keys;

    @Inject
    GivenAnswers answers;

    @Inject
    ShownAnswers shown;

    @Inject
    WithheldKeys withheld;

    @Inject
    LessonResults lessons;

    @Inject
    Clock clock;

    private interface View {

        AskedQuestion of(int ordinal, Question question, Response response, Shuffle shuffle);
    }

    /** What one page is made of. */
    private record Read(Attempt attempt, Enrolment enrolment, TrainingClass held, AnsweredQuestions content) {
    }

    private Read read(Attempt attempt, Enrolment enrolment, TrainingClass held) {
        return new Read(attempt, enrolment, held, answers.withQuestions(attempt.id()));
    }

    /** @return an open attempt with what is saved, without the keys but of questions that are explained already */
    AttemptPage open(Attempt attempt, Enrolment enrolment, TrainingClass held) {
        Read read = read(attempt, enrolment, held);
        Set<Integer> locked = attempt.feedback() == FeedbackTime.AT_ONCE ? shown.of(attempt.id()) : Set.of();
        View explained = locked.isEmpty() ? AskedQuestion::asked : explained(read);
        Set<Integer> kept = locked.isEmpty() ? Set.of() : withheld(read);
        return page(read, (ordinal, question, response, shuffle) -> locked.contains(ordinal) && !kept.contains(ordinal)
                ? explained.of(ordinal, question, response, shuffle)
                : AskedQuestion.asked(ordinal, question, response, shuffle), locked, null);
    }

    /** @return a submitted one with the explanations */
    AttemptPage explained(Attempt attempt, Enrolment enrolment, TrainingClass held) {
        Read read = read(attempt, enrolment, held);
        return page(read, explained(read), Set.of(), null);
    }

    /** @return the same without the questions whose key isn't told to whoever made it */
    AttemptPage explainedWithoutWithheld(Attempt attempt, Enrolment enrolment, TrainingClass held) {
        Read read = read(attempt, enrolment, held);
        return page(read, explained(read), Set.of(), null).without(withheld(read));
    }

    /**
     * @param inForce the marking in force; null where its answers aren't known
     * @return a submitted one that counts for a certificate: what each lesson earned
     */
    AttemptPage byLesson(Attempt attempt, Enrolment enrolment, TrainingClass held, @Nullable MarkSheet inForce) {
        Read read = read(attempt, enrolment, held);
        return page(read, AskedQuestion::asked, Set.of(), null)
                .byLesson(lessons.of(held, inForce, read.content().questions(), wordings(read)));
    }

    /** @return a submitted one of which nothing but the score is told until then */
    AttemptPage unexplained(Attempt attempt, Enrolment enrolment, TrainingClass held, Instant until) {
        return page(read(attempt, enrolment, held), AskedQuestion::asked, Set.of(), until).withoutQuestions();
    }

    /** @return the numbers of the questions whose key isn't told to whoever made the attempt */
    private Set<Integer> withheld(Read read) {
        Map<Integer, Long> questions = read.content().questions();
        Set<Long> editions = withheld.ofAttempt(read.attempt(), questions.values());
        return questions.entrySet().stream().filter(each -> editions.contains(each.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    /** By the keys in force (QUI-82). */
    private View explained(Read read) {
        Map<Integer, Long> questions = read.content().questions();
        Map<Long, MarkingKey> inForce = read.content().corrected()
                ? keys.inForce(questions.values())
                : keys.own(questions.values());
        return (ordinal, question, response, shuffle) -> AskedQuestion.explained(ordinal,
                Objects.requireNonNull(inForce.get(questions.get(ordinal))), response, shuffle);
    }

    private Map<Long, Question> wordings(Read read) {
        return asked.all(read.content().questions().values());
    }

    private AttemptPage page(Read read, View view, Set<Integer> locked, @Nullable Instant explainedFrom) {
        Attempt attempt = read.attempt();
        Map<Long, Question> wordings = wordings(read);
        List<AskedQuestion> viewed = new ArrayList<>();
        read.content().questions()
                .forEach((ordinal, id) -> viewed.add(view.of(ordinal, Objects.requireNonNull(wordings.get(id)),
                        read.content().given().getOrDefault(ordinal, Response.NONE), attempt.shuffle())));
        return new AttemptPage(attempt.row(), read.enrolment().id(), attempt.quizCode(),
                courseQuizzes.title(attempt.quizCode()), read.held().title(), read.enrolment().fullName(), viewed,
                withheld.certifies(attempt), List.of(), 0, locked, attempt.feedback(),
                courseQuizzes.rules(attempt.quizCode()).screen(), explainedFrom, clock.instant());
    }
}
