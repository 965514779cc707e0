package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A number, typed as it is written here: {@code 1,5} or {@code 1.5}, {@code 1.500} for one thousand five hundred, {@code 0.500} for a half
 * (QST-4).
 *
 * @param answers that are known; the first that is met counts
 * @param unit said after the field, which may be typed too, with its accents or without, or empty
 */
public record NumericTask(List<AcceptedNumber> answers, String unit) implements Task {

    /** Characters of an answer at most. */
    public static final int LONGEST = 60;

    private static final Pattern THOUSANDS = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.,]\\d+)?");

    public NumericTask {
        answers = List.copyOf(answers);
    }

    /** @return the number that is written so; empty when it is none */
    public static Optional<BigDecimal> number(String typed) {
        String text = Vietnamese.clean(typed).replace(" ", "").replace('−', '-');
        if (THOUSANDS.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
        }
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }

    private Optional<AcceptedNumber> met(Response response) {
        return number(withoutUnit(response.text()))
                .flatMap(given -> answers.stream().filter(answer -> answer.accepts(given)).findFirst());
    }

    private String withoutUnit(String typed) {
        String text = Vietnamese.clean(typed);
        int end = Math.max(0, text.length() - Vietnamese.clean(unit).length());
        return !unit.isEmpty() && Vietnamese.fold(text.substring(end)).equals(Vietnamese.fold(unit))
                ? text.substring(0, end)
                : text;
    }

    @Override
    public QuestionType type() {
        return QuestionType.NUMERIC;
    }

    @Override
    public BigDecimal percent(Response response) {
        return met(response).map(AcceptedNumber::percent).orElse(Percent.NONE).max(Percent.NONE);
    }

    @Override
    public void requireFits(Response response) {
        if (response.text().length() > LONGEST) {
            throw new RuleException("question.tooLong", String.valueOf(LONGEST));
        }
    }

    @Override
    public boolean isAnsweredBy(Response response) {
        return !response.isEmpty();
    }

    @Override
    public Response model() {
        return answers.stream().filter(answer -> answer.percent().compareTo(Percent.ALL) == 0).findFirst()
                .map(answer -> new Response(answer.number().toPlainString().replace('.', ','))).orElse(Response.NONE);
    }

    @Override
    public List<String> feedback(Response response) {
        return met(response).map(AcceptedNumber::feedback).filter(text -> !text.isEmpty()).stream().toList();
    }
}
