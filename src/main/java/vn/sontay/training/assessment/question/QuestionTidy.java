package vn.sontay.training.assessment.question;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Brings the texts of a question into the form in which a content file gives them back. */
public final class QuestionTidy {

    private QuestionTidy() {
    }

    /** @return the same question, its texts without space around them and without characters that no file holds */
    public static Question tidy(Question question) {
        UnaryOperator<String> text = question.format() == TextFormat.HTML
                ? each -> plain(QuestionHtml.clean(plain(each)))
                : QuestionTidy::plain;
        Question tidied = new Question(question.code().strip(), question.lessonCode().strip(), question.outcome(),
                question.difficulty(), question.tags().stream().map(String::strip).toList(), question.format(),
                text.apply(question.text()), task(question.task(), text), text.apply(question.explanation()),
                plain(question.source()), question.validFrom(), question.validTo());
        return QuestionJson.read(QuestionJson.write(tidied));
    }

    private static Task task(Task task, UnaryOperator<String> text) {
        return switch (task) {
            case ChoiceTask choice -> new ChoiceTask(choice.type(), choice.options().stream()
                    .map(each -> new Option(each.letter(), text.apply(each.text()), each.percent(),
                            text.apply(each.feedback())))
                    .toList(), choice.credit());
            case MatchingTask matching -> new MatchingTask(matching.pairs().stream()
                    .map(each -> new Pair(text.apply(each.prompt()), text.apply(each.answer()))).toList(),
                    matching.extras().stream().map(text).toList(), matching.credit());
            case OrderingTask ordering -> new OrderingTask(ordering.items().stream().map(text).toList(),
                    ordering.credit());
            case ShortAnswerTask typed -> new ShortAnswerTask(typed.answers().stream()
                    .map(each -> new AcceptedText(plain(each.text()), each.percent(), text.apply(each.feedback())))
                    .toList(), typed.care());
            case NumericTask numeric -> new NumericTask(numeric.answers().stream()
                    .map(each -> new AcceptedNumber(each.number(), each.tolerance(), each.percent(),
                            text.apply(each.feedback())))
                    .toList(), plain(numeric.unit()));
            case ScenarioTask scenario -> {
                List<Part> parts = new ArrayList<>();
                scenario.parts().forEach(part -> parts.add(new Part(text.apply(part.text()), task(part.task(), text))));
                yield new ScenarioTask(parts);
            }
        };
    }

    private static String plain(String text) {
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n').codePoints()
                .filter(QuestionTidy::isKept).forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }

    private static boolean isKept(int character) {
        return character == '\t' || character == '\n' || character >= 0x20 && character < 0x7F
                || character >= 0xA0 && character < 0xD800 || character >= 0xE000 && character < 0xFFFE
                        && character != 0xFEFF
                || character >= 0x10000;
    }
}
