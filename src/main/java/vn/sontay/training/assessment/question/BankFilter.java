package vn.sontay.training.assessment.question;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * Which questions of the bank are looked for; what is empty, null or 0 doesn't narrow.
 *
 * @param words all of which stand somewhere in the question, with or without accents
 * @param valid whether they may be asked on the day, or may not
 * @param state where they come from, or that they are withdrawn
 */
public record BankFilter(String words, String lesson, int outcome, String tag, @Nullable QuestionType type,
        @Nullable Difficulty difficulty, @Nullable Boolean valid, LocalDate day, @Nullable State state) {

    /** What has become of a question. */
    public enum State {

        FILE, BROWSER, CONFLICT, WITHDRAWN;

        /** @return that of this question; a conflict first, as it waits for somebody */
        public static State of(BankEntry entry) {
            return entry.conflict() ? CONFLICT : entry.withdrawn() ? WITHDRAWN : valueOf(entry.origin().name());
        }
    }

    /** @return which entries are meant; folds what is looked for once */
    Predicate<BankEntry> predicate() {
        List<String> folded = Arrays.asList(Vietnamese.fold(words).split(" "));
        return entry -> matches(entry, entry.question()) && folded.stream().allMatch(entry.folded()::contains);
    }

    private boolean matches(BankEntry entry, Question question) {
        return (lesson.isEmpty() || question.lessonCode().equals(lesson))
                && (outcome == 0 || question.outcome() == outcome)
                && (tag.isEmpty() || question.tags().contains(tag))
                && (type == null || question.type() == type)
                && (difficulty == null || question.difficulty() == difficulty)
                && (valid == null || entry.isValidOn(day) == valid)
                && (state == null || State.of(entry) == state);
    }
}
