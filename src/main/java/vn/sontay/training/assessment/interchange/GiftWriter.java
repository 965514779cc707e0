package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.util.Optional;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.TextFormat;

/** Writes questions as GIFT that Moodle reads too; our own attributes stand in comments and tags above each (INT-3). */
final class GiftWriter {

    private static final BigDecimal ALL = new BigDecimal("100");
    private static final String END = "}\n";

    private GiftWriter() {
    }

    /** @return the question with an empty line after it; empty for a type that GIFT doesn't know */
    static Optional<String> write(Question question) {
        StringBuilder out = new StringBuilder("// [id:").append(mark(question.code())).append(']');
        OwnTags.of(question).forEach(tag -> out.append(" [tag:").append(mark(tag)).append(']'));
        out.append("\n// ");
        own(out, OwnTags.SOURCE, question.source());
        if (question.task() instanceof NumericTask numeric && !numeric.unit().isEmpty()) {
            own(out, OwnTags.UNIT, numeric.unit());
        }
        if (question.task() instanceof OrderingTask) {
            own(out, OwnTags.EXPLANATION, question.explanation());
        }
        out.append("\n::").append(escaped(question.code())).append("::[")
                .append(question.format() == TextFormat.HTML ? "html" : "plain").append(']')
                .append(escaped(question.text()));
        boolean known = switch (question.task()) {
            case ChoiceTask choice -> choice.type() == QuestionType.TRUE_FALSE
                    ? trueFalse(out, choice)
                    : choice(out, choice);
            case MatchingTask matching -> matching(out, matching, question.format());
            case OrderingTask ordering -> ordering(out, ordering);
            case ShortAnswerTask typed -> typed(out, typed);
            case NumericTask numeric -> numeric(out, numeric);
            case ScenarioTask scenario -> false;
        };
        if (!known) {
            return Optional.empty();
        }
        if (!(question.task() instanceof OrderingTask)) {
            out.append("\t####").append(text(question.explanation())).append('\n');
        }
        return Optional.of(out.append(END).append('\n').toString());
    }

    private static void own(StringBuilder out, String name, String text) {
        out.append('[').append(name).append(':').append(mark(escaped(text))).append("] ");
    }

    private static String mark(String text) {
        return text.replace("]", "\\]");
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\', '#', '=', '~', '{', '}', ':' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                default -> out.append(c);
            }
        }
        return out.toString();
    }

    /** A text that begins like a format's name must not be taken for one. */
    private static String text(String text) {
        return text.startsWith("[") ? "\\n" + escaped(text) : escaped(text);
    }

    private static void feedback(StringBuilder out, String feedback) {
        if (!feedback.isEmpty()) {
            out.append('#').append(text(feedback));
        }
        out.append('\n');
    }

    private static boolean trueFalse(StringBuilder out, ChoiceTask choice) {
        boolean right = choice.key().contains("true");
        Option wrongOne = choice.options().get(right ? 1 : 0);
        Option rightOne = choice.options().get(right ? 0 : 1);
        out.append('{').append(right ? "TRUE" : "FALSE");
        if (!wrongOne.feedback().isEmpty() || !rightOne.feedback().isEmpty()) {
            out.append('#').append(text(wrongOne.feedback()));
        }
        if (!rightOne.feedback().isEmpty()) {
            out.append('#').append(text(rightOne.feedback()));
        }
        out.append('\n');
        return true;
    }

    private static boolean choice(StringBuilder out, ChoiceTask choice) {
        out.append("{\n");
        for (Option option : choice.options()) {
            BigDecimal percent = Shares.written(choice, option);
            boolean weighed = option.text().startsWith("%");
            if (!choice.multiple() && percent.compareTo(ALL) == 0) {
                out.append("\t=").append(weighed ? "%100%" : "");
            } else if (percent.signum() == 0 && !weighed) {
                out.append("\t~");
            } else {
                out.append("\t~%").append(percent.toPlainString()).append('%');
            }
            out.append(text(option.text()));
            feedback(out, option.feedback());
        }
        return true;
    }

    private static boolean matching(StringBuilder out, MatchingTask matching, TextFormat format) {
        out.append("{\n");
        for (Pair pair : matching.pairs()) {
            out.append("\t=").append(text(pair.prompt())).append(" -> ")
                    .append(escaped(PlainAnswers.written(pair.answer(), format))).append('\n');
        }
        matching.extras().forEach(
                extra -> out.append("\t= -> ").append(escaped(PlainAnswers.written(extra, format))).append('\n'));
        return true;
    }

    private static boolean ordering(StringBuilder out, OrderingTask ordering) {
        out.append("{>").append(ordering.items().size()).append(" ALL VERTICAL ")
                .append(ordering.credit() == Credit.ALL_OR_NOTHING ? "ALL_OR_NOTHING" : "ABSOLUTE_POSITION")
                .append('\n');
        // Moodle takes these lines as they are: only what would end the question or the line is escaped
        ordering.items().forEach(item -> out.append(item.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}")
                .replace("\n", "\\n")).append('\n'));
        return true;
    }

    private static boolean typed(StringBuilder out, ShortAnswerTask typed) {
        out.append("{\n");
        for (AcceptedText answer : typed.answers()) {
            out.append("\t=%").append(answer.percent().toPlainString()).append('%').append(text(answer.text()));
            feedback(out, answer.feedback());
        }
        return true;
    }

    private static boolean numeric(StringBuilder out, NumericTask numeric) {
        out.append("{#\n");
        for (AcceptedNumber answer : numeric.answers()) {
            out.append("\t=%").append(answer.percent().toPlainString()).append('%')
                    .append(answer.number().toPlainString()).append(':').append(answer.tolerance().toPlainString());
            feedback(out, answer.feedback());
        }
        return true;
    }
}
