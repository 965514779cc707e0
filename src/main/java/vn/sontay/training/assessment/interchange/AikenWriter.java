package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.TextFormat;

/** Writes single choices as Aiken, which holds nothing but text, options and key. */
final class AikenWriter {

    private static final BigDecimal ALL = new BigDecimal("100");

    private AikenWriter() {
    }

    /** @return the question with an empty line after it; empty for what Aiken can't hold */
    static Optional<String> write(Question question) {
        if (question.format() != TextFormat.PLAIN || !(question.task() instanceof ChoiceTask choice)
                || choice.type() != QuestionType.SINGLE || !isPlain(choice) || !isOneLineEach(question, choice)) {
            return Optional.empty();
        }
        StringBuilder out = new StringBuilder(question.text()).append('\n');
        choice.options().forEach(
                option -> out.append(option.letter()).append(") ").append(option.text()).append('\n'));
        return Optional.of(out.append("ANSWER: ").append(choice.key().getFirst()).append("\n\n").toString());
    }

    private static boolean isPlain(ChoiceTask choice) {
        return choice.key().size() == 1 && choice.options().stream().allMatch(option -> option.feedback().isEmpty()
                && (option.percent().signum() == 0 || option.percent().compareTo(ALL) == 0));
    }

    private static boolean isOneLineEach(Question question, ChoiceTask choice) {
        return Stream.concat(Stream.of(question.text()), choice.options().stream().map(Option::text))
                .noneMatch(text -> text.contains("\n"));
    }
}
