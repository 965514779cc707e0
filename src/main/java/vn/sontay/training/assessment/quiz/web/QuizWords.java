package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.Dates;

/** Scores as they are written here: 8,33. */
@Named
@ApplicationScoped
public class QuizWords {

    private static final int LONGEST_BEGINNING = 120;

    @Inject
    Clock clock;

    /** @return such as 8,33 or 10; an empty text for null */
    public String score(@Nullable BigDecimal score) {
        return score == null || score.signum() == 0
                ? score == null ? "" : "0"
                : score.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** @return such as 9h05, with the day before it unless that is today */
    public String until(@Nullable Instant moment) {
        String words = Dates.moment(moment);
        String today = Dates.day(LocalDate.now(clock)) + " ";
        return words.startsWith(today) ? words.substring(today.length()) : words;
    }

    /** @return such as 3, 7, 9 */
    public String numbers(List<Integer> ordinals) {
        return ordinals.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** @return how the question begins, to tell it from others in a list */
    public String beginning(Question question) {
        String words = question.format() == TextFormat.HTML
                ? QuestionHtml.words(question.text())
                : question.text();
        return words.length() <= LONGEST_BEGINNING ? words : words.substring(0, LONGEST_BEGINNING) + "…";
    }
}
