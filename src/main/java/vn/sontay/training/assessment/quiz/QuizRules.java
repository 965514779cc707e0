package vn.sontay.training.assessment.quiz;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a quiz is drawn and taken, as its file says; what it doesn't say is as in {@link #PLAIN}.
 *
 * @param tags of which a question has one to be asked; empty for whatever tags
 * @param draw what is drawn first, in this order
 * @param shuffleQuestions whether each attempt has an order of its own
 * @param shuffleOptions whether each attempt has its options in an order of its own
 * @param timeLimit minutes from the beginning of an attempt, 1 to 600; null for none
 * @param earlierLimit what classes have that began before it was changed; null where it never was, or once it has been applied
 * @param graceSeconds in which answers are still taken after the end, 0 to 600
 */
public record QuizRules(List<String> tags, List<DrawRule> draw, DrawFor drawFor, boolean shuffleQuestions,
        boolean shuffleOptions, @Nullable Integer timeLimit, @Nullable EarlierLimit earlierLimit, int graceSeconds,
        Counts counts, FeedbackTime feedback, Screen screen) {

    /** For answers that were given in time over a weak network. */
    static final int USUAL_GRACE = 30;

    /** The same for everybody of a class, no limit, the best counts, explained with the result, all on one page. */
    public static final QuizRules PLAIN = new QuizRules(List.of(), List.of(), DrawFor.CLASS, false, false, null,
            null, USUAL_GRACE, Counts.BEST, FeedbackTime.AFTER_SUBMISSION, Screen.ALL);

    public QuizRules {
        tags = List.copyOf(tags);
        draw = List.copyOf(draw);
    }

    /** @return the same rules, by which that attempt counts */
    QuizRules with(Counts which) {
        return new QuizRules(tags, draw, drawFor, shuffleQuestions, shuffleOptions, timeLimit, earlierLimit,
                graceSeconds, which, feedback, screen);
    }

    /** @return the same rules with the time that a class has which begins on that day */
    QuizRules on(LocalDate classStart) {
        Integer limit = earlierLimit != null && classStart.isBefore(earlierLimit.before())
                ? earlierLimit.minutes()
                : timeLimit;
        return new QuizRules(tags, draw, drawFor, shuffleQuestions, shuffleOptions, limit, null, graceSeconds, counts,
                feedback, screen);
    }

    /** @return whether the quiz says what it draws (QUI-18) */
    public boolean chooses() {
        return !tags.isEmpty() || !draw.isEmpty();
    }

    /** @return how many questions its draw rules ask for together */
    public int drawn() {
        return draw.stream().mapToInt(DrawRule::count).sum();
    }
}
