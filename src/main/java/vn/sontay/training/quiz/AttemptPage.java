package vn.sontay.training.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.question.AskedQuestion;

/**
 * One attempt with its questions.
 *
 * @param attempt facts, among them the version
 * @param fullName whose it is
 * @param questions none while what is right isn't told yet
 * @param locked the numbers of those that are explained while it is open, and stay as they are (QUI-22)
 * @param explainedFrom when what is right will be told; null where it is, and while it is open
 * @param readAt when this was read, by the server's clock
 */
public record AttemptPage(AttemptRow attempt, long enrolmentId, String quizCode, String title, String classTitle,
        String fullName, List<AskedQuestion> questions, Set<Integer> locked, FeedbackTime feedback, Screen screen,
        @Nullable Instant explainedFrom, Instant readAt) {

    public AttemptPage {
        questions = List.copyOf(questions);
        locked = Set.copyOf(locked);
    }

    /** The same while nothing but the score may be told. */
    AttemptPage withoutQuestions() {
        return new AttemptPage(attempt, enrolmentId, quizCode, title, classTitle, fullName, List.of(), locked,
                feedback, screen, explainedFrom, readAt);
    }

    /** @return the numbers of the questions without an answer */
    public List<Integer> unanswered() {
        return questions.stream().filter(question -> !question.answered()).map(AskedQuestion::ordinal).toList();
    }

    public int answered() {
        return questions.size() - unanswered().size();
    }

    /** @return whether a question can be explained as soon as it is answered */
    public boolean atOnce() {
        return feedback == FeedbackTime.AT_ONCE;
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
