package vn.sontay.training.assessment.question;

import java.util.ArrayList;
import java.util.List;

/** Every text of a question, as words without markup: to search by. */
final class QuestionWords {

    private QuestionWords() {
    }

    /** @return code, text, what can be chosen or is accepted, parts, explanation, source, tags */
    static List<String> of(Question question) {
        boolean html = question.format() == TextFormat.HTML;
        List<String> words = new ArrayList<>();
        words.add(question.code());
        words.add(question.text());
        addTask(question.task(), words);
        words.add(question.explanation());
        words.add(question.source());
        words.addAll(question.tags());
        return html ? words.stream().map(QuestionHtml::words).toList() : words;
    }

    private static void addTask(Task task, List<String> words) {
        switch (task) {
            case ChoiceTask choice -> {
                if (choice.type() != QuestionType.TRUE_FALSE) {
                    choice.options().forEach(option -> words.add(option.text()));
                }
            }
            case MatchingTask matching -> {
                matching.pairs().forEach(pair -> words.addAll(List.of(pair.prompt(), pair.answer())));
                words.addAll(matching.extras());
            }
            case OrderingTask ordering -> words.addAll(ordering.items());
            case ShortAnswerTask typed -> typed.answers().forEach(answer -> words.add(answer.text()));
            case NumericTask numeric -> numeric.answers().forEach(answer -> words.add(answer.number().toPlainString()));
            case ScenarioTask scenario -> scenario.parts().forEach(part -> {
                words.add(part.text());
                addTask(part.task(), words);
            });
        }
    }
}
