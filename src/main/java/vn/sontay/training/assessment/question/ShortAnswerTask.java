package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A word or a few, typed.
 *
 * @param answers that are known; the first that is met counts
 * @param care what must be exact (QST-3)
 */
public record ShortAnswerTask(List<AcceptedText> answers, Set<Care> care) implements Task {

    /** Characters of an answer at most. */
    public static final int LONGEST = 200;

    private static final Pattern SPACE = Pattern.compile(" ");

    public ShortAnswerTask {
        answers = List.copyOf(answers);
        care = Set.copyOf(care);
    }

    /** @return the answers that must be exact about these, in a fixed order */
    public List<Care> careInOrder() {
        return List.copyOf(care.isEmpty() ? EnumSet.noneOf(Care.class) : EnumSet.copyOf(care));
    }

    private Optional<AcceptedText> met(Response response) {
        String given = normal(response.text());
        return given.isEmpty()
                ? Optional.empty()
                : answers.stream().filter(answer -> Wildcard.matches(normal(answer.text()), given)).findFirst();
    }

    private String normal(String text) {
        String normal = Vietnamese.clean(text);
        if (!care.contains(Care.CASE)) {
            normal = normal.toLowerCase(Locale.ROOT);
        }
        if (!care.contains(Care.ACCENTS)) {
            normal = Vietnamese.withoutMarks(normal);
        }
        return care.contains(Care.SPACES) ? normal : SPACE.matcher(normal).replaceAll("");
    }

    @Override
    public QuestionType type() {
        return QuestionType.SHORT;
    }

    @Override
    public BigDecimal percent(Response response) {
        return met(response).map(AcceptedText::percent).orElse(Percent.NONE).max(Percent.NONE);
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
                .map(answer -> new Response(Wildcard.shortest(answer.text()))).orElse(Response.NONE);
    }

    @Override
    public List<String> feedback(Response response) {
        return met(response).map(AcceptedText::feedback).filter(text -> !text.isEmpty()).stream().toList();
    }
}
