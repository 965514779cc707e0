package vn.sontay.training.assessment.question.web;

import java.math.BigDecimal;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;

/** Writes a task into its form. */
final class TaskFormFiller {

    private static final BigDecimal ALL = new BigDecimal("100");

    private TaskFormFiller() {
    }

    static void fill(TaskForm form, Task task) {
        switch (task) {
            case ChoiceTask choice -> choice(form, choice);
            case MatchingTask matching -> {
                for (Pair pair : matching.pairs()) {
                    RowForm row = row(form, pair.prompt());
                    row.setAnswer(pair.answer());
                }
                matching.extras().forEach(extra -> {
                    form.addExtra();
                    form.getExtras().getLast().setText(extra);
                });
                form.setCredit(matching.credit().name());
            }
            case OrderingTask ordering -> {
                ordering.items().forEach(item -> row(form, item));
                form.setCredit(ordering.credit().name());
            }
            case ShortAnswerTask typed -> {
                for (AcceptedText answer : typed.answers()) {
                    worth(row(form, answer.text()), answer.percent(), answer.feedback());
                }
                form.setCare(typed.careInOrder().stream().map(Care::name).toArray(String[]::new));
            }
            case NumericTask numeric -> {
                for (AcceptedNumber answer : numeric.answers()) {
                    RowForm row = row(form, Typed.text(answer.number()));
                    row.setTolerance(answer.tolerance().equals(BigDecimal.ZERO) ? "" : Typed.text(answer.tolerance()));
                    worth(row, answer.percent(), answer.feedback());
                }
                form.setUnit(numeric.unit());
            }
            case ScenarioTask scenario -> throw new IllegalArgumentException("a scenario has parts");
        }
    }

    private static void choice(TaskForm form, ChoiceTask choice) {
        ChoiceTask usual = choice.usual();
        for (int i = 0; i < choice.options().size(); i++) {
            Option option = choice.options().get(i);
            RowForm row = row(form, option.text());
            row.setRight(choice.multiple() && option.inKey());
            row.setFeedback(option.feedback());
            row.setPercent(option.percent().equals(usual.options().get(i).percent())
                    ? ""
                    : Typed.text(option.percent()));
        }
        form.setKey(choice.multiple() || choice.key().isEmpty() ? "" : choice.key().getFirst());
        form.setCredit(choice.credit().name());
    }

    private static RowForm row(TaskForm form, String text) {
        RowForm row = new RowForm();
        row.setText(text);
        form.getRows().add(row);
        return row;
    }

    private static void worth(RowForm row, BigDecimal percent, String feedback) {
        row.setPercent(percent.compareTo(ALL) == 0 ? "" : Typed.text(percent));
        row.setFeedback(feedback);
    }
}
