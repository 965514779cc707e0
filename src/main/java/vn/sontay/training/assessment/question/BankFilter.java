package vn.sontay.training.assessment.question;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Which questions of the bank are looked for; what is empty or null doesn't narrow.
 *
 * @param q words all of which stand somewhere in the question, with or without accents
 * @param valid whether they may be asked on the day, or may not
 * @param day null for today
 * @param state where they come from, or that they are withdrawn
 */
public record BankFilter(@Size(max = 200, message = "web.tooLong") String q, String lesson, @Nullable Integer outcome,
        @Size(max = 40, message = "web.tooLong") String tag, @Nullable QuestionType type,
        @Nullable Difficulty difficulty, @Nullable Boolean valid, @Nullable LocalDate day, @Nullable State state) {

    /** What has become of a question. */
    public enum State {

        FILE, BROWSER, CONFLICT, WITHDRAWN;

        /** @return that of this question; a conflict first, as it waits for somebody */
        public static State of(BankEntry entry) {
            return entry.conflict() ? CONFLICT : entry.withdrawn() ? WITHDRAWN : valueOf(entry.origin().name());
        }
    }

    /** @return a filter by nothing but words */
    public static BankFilter words(String words) {
        return new BankFilter(words, "", null, "", null, null, null, null, null);
    }

    /** @return whether anything is filtered */
    public boolean narrows() {
        return !equals(words(""));
    }

    /** @return whether more than words is looked for */
    public boolean narrowsFurther() {
        return !equals(words(q));
    }

    /** @return which entries are meant; folds what is looked for once */
    Predicate<BankEntry> predicate(LocalDate asked) {
        List<String> folded = Arrays.asList(Vietnamese.fold(q).split(" "));
        return entry -> matches(entry, entry.question(), asked) && folded.stream().allMatch(entry.folded()::contains);
    }

    private boolean matches(BankEntry entry, Question question, LocalDate asked) {
        return (lesson.isEmpty() || question.lessonCode().equals(lesson))
                && (outcome == null || question.outcome() == outcome)
                && (tag.isEmpty() || question.tags().contains(tag))
                && (type == null || question.type() == type)
                && (difficulty == null || question.difficulty() == difficulty)
                && (valid == null || entry.isValidOn(asked) == valid)
                && (state == null || State.of(entry) == state);
    }
}
