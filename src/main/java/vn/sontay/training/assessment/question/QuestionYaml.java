package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sontay.training.shared.Dates;

/** Writes questions as a file of {@code content/questions}, which {@link QuestionFiles} reads back equal (QST-15). */
public final class QuestionYaml {

    private static final String TEXT = "text";
    private static final String ANSWER = "answer";

    private final StringBuilder file = new StringBuilder();
    private final Map<String, List<String>> claims;

    private QuestionYaml(Map<String, List<String>> claims) {
        this.claims = claims;
    }

    /**
     * @param lessonCode that all of them are about
     * @return the text of the file, which names no claims
     */
    public static String write(String lessonCode, List<Question> questions) {
        return write(lessonCode, questions, Map.of());
    }

    /**
     * @param claims by question the codes of those that it rests on
     * @return the text of the file
     */
    static String write(String lessonCode, List<Question> questions, Map<String, List<String>> claims) {
        QuestionYaml yaml = new QuestionYaml(claims);
        yaml.line(0, "lesson", code(lessonCode));
        yaml.file.append("questions:\n");
        questions.forEach(yaml::question);
        return yaml.file.toString();
    }

    private void question(Question question) {
        file.append("  - code: ").append(code(question.code())).append('\n');
        line(4, "type", word(question.type()));
        line(4, "outcome", String.valueOf(question.outcome()));
        line(4, "difficulty", word(question.difficulty()));
        if (!question.tags().isEmpty()) {
            line(4, "tags", list(question.tags()));
        }
        if (question.format() != TextFormat.PLAIN) {
            line(4, "format", word(question.format()));
        }
        line(4, TEXT, quoted(question.text()));
        task(4, question.task());
        line(4, "explanation", quoted(question.explanation()));
        line(4, "source", quoted(question.source()));
        List<String> named = claims.getOrDefault(question.code(), List.of());
        if (!named.isEmpty()) {
            line(4, "claims", list(named));
        }
        if (question.validFrom() != null) {
            line(4, "validFrom", Dates.day(question.validFrom()));
        }
        if (question.validTo() != null) {
            line(4, "validTo", Dates.day(question.validTo()));
        }
    }

    private void task(int indent, Task task) {
        switch (task) {
            case ChoiceTask choice -> choice(indent, choice);
            case MatchingTask matching -> {
                group(indent, "pairs");
                matching.pairs().forEach(pair -> {
                    item(indent, "prompt", quoted(pair.prompt()));
                    line(indent + 4, ANSWER, quoted(pair.answer()));
                });
                if (!matching.extras().isEmpty()) {
                    group(indent, "extras");
                    matching.extras().forEach(extra -> entry(indent, extra));
                }
                credit(indent, matching.credit(), Credit.PARTIAL);
            }
            case OrderingTask ordering -> {
                group(indent, "items");
                ordering.items().forEach(each -> entry(indent, each));
                credit(indent, ordering.credit(), Credit.ALL_OR_NOTHING);
            }
            case ShortAnswerTask typed -> {
                group(indent, "answers");
                typed.answers().forEach(answer -> {
                    item(indent, TEXT, quoted(answer.text()));
                    worth(indent + 4, answer.percent(), answer.feedback());
                });
                if (!typed.care().isEmpty()) {
                    line(indent, "care", list(typed.careInOrder().stream().map(QuestionYaml::word).toList()));
                }
            }
            case NumericTask numeric -> {
                group(indent, "answers");
                numeric.answers().forEach(answer -> {
                    item(indent, "number", quoted(answer.number().toPlainString()));
                    if (!answer.tolerance().equals(BigDecimal.ZERO)) {
                        line(indent + 4, "tolerance", quoted(answer.tolerance().toPlainString()));
                    }
                    worth(indent + 4, answer.percent(), answer.feedback());
                });
                if (!numeric.unit().isEmpty()) {
                    line(indent, "unit", quoted(numeric.unit()));
                }
            }
            case ScenarioTask scenario -> {
                group(indent, "parts");
                scenario.parts().forEach(part -> {
                    item(indent, "type", word(part.task().type()));
                    line(indent + 4, TEXT, quoted(part.text()));
                    task(indent + 4, part.task());
                });
            }
        }
    }

    private void choice(int indent, ChoiceTask choice) {
        boolean trueFalse = choice.type() == QuestionType.TRUE_FALSE;
        List<String> key = choice.key();
        if (!trueFalse) {
            group(indent, "options");
            choice.options().forEach(option -> line(indent + 2, option.letter(), quoted(option.text())));
        }
        line(indent, "key", choice.multiple() ? list(key) : key.isEmpty() ? "\"\"" : key.getFirst());
        if (choice.multiple()) {
            credit(indent, choice.credit(), Credit.ALL_OR_NOTHING);
        }
        ChoiceTask usual = choice.usual();
        List<String> percents = new ArrayList<>();
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            if (!option.percent().equals(usual.options().get(i).percent())) {
                percents.add(option.letter() + ": " + quoted(option.percent().toPlainString()));
            }
        }
        lines(indent, "percent", percents);
        lines(indent, "feedback", choice.options().stream().filter(option -> !option.feedback().isEmpty())
                .map(option -> option.letter() + ": " + quoted(option.feedback())).toList());
    }

    private void worth(int indent, BigDecimal percent, String feedback) {
        if (!percent.equals(Percent.ALL)) {
            line(indent, "percent", quoted(percent.toPlainString()));
        }
        if (!feedback.isEmpty()) {
            line(indent, "feedback", quoted(feedback));
        }
    }

    private void credit(int indent, Credit credit, Credit usual) {
        if (credit != usual) {
            line(indent, "credit", word(credit));
        }
    }

    private void group(int indent, String key) {
        file.append(" ".repeat(indent)).append(key).append(":\n");
    }

    private void lines(int indent, String key, List<String> lines) {
        if (!lines.isEmpty()) {
            group(indent, key);
            lines.forEach(each -> file.append(" ".repeat(indent + 2)).append(each).append('\n'));
        }
    }

    private void line(int indent, String key, String value) {
        file.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }

    /** The first key of a group in a list. */
    private void item(int indent, String key, String value) {
        file.append(" ".repeat(indent + 2)).append("- ").append(key).append(": ").append(value).append('\n');
    }

    private void entry(int indent, String value) {
        file.append(" ".repeat(indent + 2)).append("- ").append(quoted(value)).append('\n');
    }

    private static String list(List<String> words) {
        return "[" + String.join(", ", words.stream().map(QuestionYaml::code).toList()) + "]";
    }

    /** A code as people write it; without quotes {@code null} would be nothing. */
    private static String code(String code) {
        return code.equals("null") || !code.matches("[A-Za-z0-9-]+") ? quoted(code) : code;
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (character < 0x20 || character >= 0x7F && character <= 0xA0 || character == 0x2028
                            || character == 0x2029 || character == 0xFEFF) {
                        quoted.append(String.format("\\u%04X", character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }
}
