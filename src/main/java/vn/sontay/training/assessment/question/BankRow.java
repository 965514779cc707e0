package vn.sontay.training.assessment.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question in the list of the bank.
 *
 * @param start its first words
 * @param valid whether it may be asked on the day that was asked about
 */
public record BankRow(String code, String start, String lesson, QuestionType type, Difficulty difficulty,
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean valid, BankFilter.State state) {

    private static final int WORDS = 120;

    static BankRow of(BankEntry entry, LocalDate day) {
        Question question = entry.question();
        return new BankRow(entry.code(), start(question, WORDS), question.lessonCode(), question.type(),
                question.difficulty(), question.validFrom(), question.validTo(), entry.isValidOn(day),
                BankFilter.State.of(entry));
    }

    /** @return the question's first words, at most so many characters */
    static String start(Question question, int longest) {
        String words = question.format() == TextFormat.HTML ? QuestionHtml.words(question.text()) : question.text();
        return words.length() <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0,
                        words.codePointCount(0, longest))) + "…";
    }
}
