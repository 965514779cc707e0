package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Dates;

/**
 * One thing that is to be said of a question, to compare two wordings by.
 *
 * @param name a key of the bundle, such as {@code factOption}
 * @param which of several, such as the letter; may be empty
 * @param value as people read it; a name of a constant where {@code coded}
 */
public record QuestionFact(String name, String which, String value, boolean coded) {

    private static QuestionFact of(String name, String which, String value) {
        return new QuestionFact(name, which, value, false);
    }

    private static QuestionFact coded(String name, String which, Enum<?> value) {
        return new QuestionFact(name, which, value.name(), true);
    }

    /** @return everything that is said of it, in the order of its form */
    static List<QuestionFact> all(Question question) {
        boolean html = question.format() == TextFormat.HTML;
        List<QuestionFact> facts = new ArrayList<>();
        facts.add(of("factLesson", "", question.lessonCode()));
        facts.add(of("factOutcome", "", String.valueOf(question.outcome())));
        facts.add(coded("factDifficulty", "", question.difficulty()));
        facts.add(of("factTags", "", String.join(", ", question.tags())));
        facts.add(of("factText", "", question.text()));
        facts.addAll(task("", question.task()));
        facts.add(of("factExplanation", "", question.explanation()));
        facts.add(of("factSource", "", question.source()));
        facts.add(of("factValidFrom", "", Dates.day(question.validFrom())));
        facts.add(of("factValidTo", "", Dates.day(question.validTo())));
        return html
                ? facts.stream().map(each -> new QuestionFact(each.name, each.which, QuestionHtml.words(each.value),
                        each.coded)).toList()
                : facts;
    }

    private static List<QuestionFact> task(String part, Task task) {
        List<QuestionFact> facts = new ArrayList<>(List.of(coded("factType", part.strip(), task.type())));
        switch (task) {
            case ChoiceTask choice -> {
                choice.options().forEach(option -> facts.add(of("factOption", part + FactWords.letter(option),
                        worth(option.text(), option.percent(), option.feedback()))));
                facts.add(of("factKey", part.strip(), choice.options().stream()
                        .filter(option -> choice.key().contains(option.letter())).map(FactWords::letter)
                        .collect(Collectors.joining(", "))));
                if (choice.multiple()) {
                    facts.add(coded("factCredit", part.strip(), choice.credit()));
                }
            }
            case MatchingTask matching -> {
                for (int i = 0; i < matching.pairs().size(); i++) {
                    Pair pair = matching.pairs().get(i);
                    facts.add(of("factPair", part + (i + 1), pair.prompt() + " → " + pair.answer()));
                }
                facts.add(of("factExtras", part.strip(), String.join("; ", matching.extras())));
                facts.add(coded("factCredit", part.strip(), matching.credit()));
            }
            case OrderingTask ordering -> {
                for (int i = 0; i < ordering.items().size(); i++) {
                    facts.add(of("factItem", part + (i + 1), ordering.items().get(i)));
                }
                facts.add(coded("factCredit", part.strip(), ordering.credit()));
            }
            case ShortAnswerTask typed -> {
                for (int i = 0; i < typed.answers().size(); i++) {
                    AcceptedText answer = typed.answers().get(i);
                    facts.add(of("factAnswer", part + (i + 1),
                            worth(answer.text(), answer.percent(), answer.feedback())));
                }
                for (Care care : Care.values()) {
                    if (typed.care().contains(care)) {
                        facts.add(coded("factCare", part.strip(), care));
                    }
                }
            }
            case NumericTask numeric -> {
                for (int i = 0; i < numeric.answers().size(); i++) {
                    AcceptedNumber answer = numeric.answers().get(i);
                    facts.add(of("factAnswer", part + (i + 1), worth(FactWords.number(answer.number())
                            + (answer.tolerance().signum() == 0 ? "" : " ± " + FactWords.number(answer.tolerance())),
                            answer.percent(), answer.feedback())));
                }
                facts.add(of("factUnit", part.strip(), numeric.unit()));
            }
            case ScenarioTask scenario -> {
                for (int i = 0; i < scenario.parts().size(); i++) {
                    String name = (char) ('a' + i) + ") ";
                    facts.add(of("factPart", name.strip(), scenario.parts().get(i).text()));
                    facts.addAll(task(name, scenario.parts().get(i).task()));
                }
            }
        }
        return facts;
    }

    private static String worth(String text, BigDecimal percent, String feedback) {
        boolean plain = percent.signum() == 0 || percent.compareTo(Percent.ALL) == 0;
        return text + (plain && feedback.isEmpty() ? "" : " (" + FactWords.number(percent) + "%)")
                + (feedback.isEmpty() ? "" : " – " + feedback);
    }
}
