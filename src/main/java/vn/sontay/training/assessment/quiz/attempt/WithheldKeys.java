package vn.sontay.training.assessment.quiz.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.AskedQuestions;
import vn.sontay.training.assessment.question.Half;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;

/** Which keys no trainee is told: those of questions that a quiz which counts for the certificate may draw (QUI-22). */
@ApplicationScoped
public class WithheldKeys {

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    @Inject
    QuestionCatalogue questions;

    @Inject
    AskedQuestions asked;

    protected WithheldKeys() {
    }

    /** For tests. */
    WithheldKeys(CurriculumCatalogue curriculum, QuizCatalogue quizzes, QuestionCatalogue questions,
            AskedQuestions asked) {
        this.curriculum = curriculum;
        this.quizzes = quizzes;
        this.questions = questions;
        this.asked = asked;
    }

    /** @return whether the attempt counts for a certificate, or one at its quiz may for somebody */
    public boolean certifies(Attempt attempt) {
        return attempt.row().graded() || curriculum.current().courses().stream()
                .anyMatch(course -> course.quiz().code().equals(attempt.quizCode()));
    }

    /**
     * @param editions some of the attempt's questions
     * @return those of them whose key isn't told to whoever made it
     */
    public Set<Long> ofAttempt(Attempt attempt, Collection<Long> editions) {
        if (certifies(attempt)) {
            return Set.copyOf(editions);
        }
        Map<Long, Question> wordings = asked.all(editions);
        return wordings.entrySet().stream().filter(each -> isWithheld(each.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whatever the dates and tags of today: those may change, and what is told stays told. */
    private boolean isWithheld(Question question) {
        Optional<Half> half = questions.current().halves().of(question.code());
        Set<String> lessons = Stream.concat(Stream.of(question.lessonCode()),
                questions.current().question(question.code()).map(Question::lessonCode).stream())
                .collect(Collectors.toSet());
        return curriculum.current().courses().stream().flatMap(course -> quizzes.current().quiz(course.quiz().code())
                .stream()).filter(quiz -> quiz.lessonCodes().stream().anyMatch(lessons::contains))
                .anyMatch(quiz -> half.isEmpty() || half.get() == quiz.half());
    }
}
