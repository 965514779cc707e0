package vn.sontay.training.assessment.quiz.standing;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.Screen;
import vn.sontay.training.assessment.quiz.attempt.AttemptRow;

/**
 * One attempt with its questions.
 *
 * @param attempt facts, among them the version
 * @param fullName whose it is
 * @param questions none while what is right isn't told yet; of a submitted one that counts for a certificate none to its owner
 * @param certifying whether it counts for a certificate, so that its owner is told what is right by lesson alone
 * @param lessons what each lesson earned, to the owner of a submitted one that counts for a certificate
 * @param withheld how many of its questions are missing among these, as a quiz that counts for a certificate may ask them
 * @param locked the numbers of those that are explained while it is open, and stay as they are (QUI-22)
 * @param explainedFrom when what is right will be told; null where it is, and while it is open
 * @param readAt when this was read, by the server's clock
 */
public record AttemptPage(AttemptRow attempt, long enrolmentId, String quizCode, String title, String classTitle,
        String fullName, List<AskedQuestion> questions, boolean certifying, List<LessonPoints> lessons, int withheld,
        Set<Integer> locked, FeedbackTime feedback, Screen screen, @Nullable Instant explainedFrom, Instant readAt) {

    public AttemptPage {
        questions = List.copyOf(questions);
        lessons = List.copyOf(lessons);
        locked = Set.copyOf(locked);
    }

    /** The same while nothing but the score may be told. */
    AttemptPage withoutQuestions() {
        return with(List.of(), List.of(), 0);
    }

    /** The same by lesson. */
    AttemptPage byLesson(List<LessonPoints> points) {
        return with(List.of(), points, 0);
    }

    /** The same with what may be told of it. */
    AttemptPage without(Set<Integer> ordinals) {
        return with(questions.stream().filter(each -> !ordinals.contains(each.ordinal())).toList(), List.of(),
                ordinals.size());
    }

    private AttemptPage with(List<AskedQuestion> shown, List<LessonPoints> points, int missing) {
        return new AttemptPage(attempt, enrolmentId, quizCode, title, classTitle, fullName, shown, certifying, points,
                missing, locked, feedback, screen, explainedFrom, readAt);
    }

    /** @return the numbers of the questions of which something is left open (QST-23) */
    public List<Integer> unanswered() {
        return questions.stream().filter(question -> !question.complete()).map(AskedQuestion::ordinal).toList();
    }

    public int answered() {
        return questions.size() - unanswered().size();
    }

    /** @return whether some lessons are told together */
    public boolean sharedRow() {
        return lessons.stream().anyMatch(row -> row.lessons().size() > 1);
    }

    /** @return whether a question can be explained as soon as it is answered */
    public boolean atOnce() {
        return !certifying && feedback == FeedbackTime.AT_ONCE;
    }

    /** @return whether one question stands on a screen */
    public boolean oneByOne() {
        return screen == Screen.ONE;
    }

    /** @return milliseconds until the time is over, 0 when it is; -1 without an end */
    public long millisLeft() {
        Instant deadline = attempt.deadlineAt();
        return deadline == null ? -1 : Math.max(0, deadline.toEpochMilli() - readAt.toEpochMilli());
    }
}
