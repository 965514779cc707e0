package vn.sontay.training.assessment.interchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;

/** A question as rows of our workbook. */
final class SheetRows {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final List<SheetRow> rows = new ArrayList<>();

    private SheetRows() {
    }

    /** @return the rows, numbered from 1 */
    static List<SheetRow> of(Question question) {
        SheetRows made = new SheetRows();
        Map<Column, String> head = new EnumMap<>(Column.class);
        head.put(Column.CODE, question.code());
        head.put(Column.LESSON, question.lessonCode());
        head.put(Column.OUTCOME, String.valueOf(question.outcome()));
        head.put(Column.DIFFICULTY, SheetWords.DIFFICULTIES.word(name(question.difficulty())));
        head.put(Column.TEXT, question.text());
        head.put(Column.EXPLANATION, question.explanation());
        head.put(Column.SOURCE, question.source());
        head.put(Column.FROM, day(question.validFrom()));
        head.put(Column.TO, day(question.validTo()));
        head.put(Column.TAGS, String.join(", ", question.tags()));
        head.put(Column.FORMAT, SheetWords.FORMATS.word(name(question.format())));
        made.task(head, question.task());
        return made.rows;
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private void task(Map<Column, String> head, Task task) {
        head.put(Column.TYPE, SheetWords.TYPES.word(name(task.type())));
        OwnTags.ofTask(task).forEach((name, text) -> {
            if (name.equals(OwnTags.CREDIT)) {
                head.put(Column.CREDIT, SheetWords.CREDITS.word(text));
            } else if (!text.equals("none")) {
                head.put(Column.CARE, Arrays.stream(text.split("\\+", -1)).map(SheetWords.CARES::word)
                        .collect(Collectors.joining(", ")));
            }
        });
        if (task instanceof NumericTask numeric) {
            head.put(Column.UNIT, numeric.unit());
        }
        if (task instanceof ScenarioTask scenario) {
            add(head);
            int number = 0;
            for (Part part : scenario.parts()) {
                Map<Column, String> row = new EnumMap<>(Column.class);
                row.put(Column.PART, String.valueOf(++number));
                row.put(Column.TEXT, part.text());
                task(row, part.task());
            }
            return;
        }
        List<Map<Column, String>> items = items(task);
        for (int i = 0; i < items.size(); i++) {
            Map<Column, String> row = i == 0 ? head : new EnumMap<>(Column.class);
            row.putAll(items.get(i));
            add(row);
        }
    }

    private void add(Map<Column, String> cells) {
        cells.values().removeIf(String::isEmpty);
        rows.add(new SheetRow(rows.size() + 1, cells));
    }

    private static List<Map<Column, String>> items(Task task) {
        return switch (task) {
            case ChoiceTask choice ->
                choice.options().stream()
                        .map(option -> item(option.text(), "", mark(choice, option), option.feedback()))
                        .toList();
            case MatchingTask matching -> {
                List<Map<Column, String>> rows = new ArrayList<>();
                for (Pair pair : matching.pairs()) {
                    rows.add(item(pair.prompt(), pair.answer(), "", ""));
                }
                matching.extras().forEach(extra -> rows.add(item("", extra, "", "")));
                yield rows;
            }
            case OrderingTask ordering -> ordering.items().stream().map(each -> item(each, "", "", "")).toList();
            case ShortAnswerTask typed -> typed.answers().stream().map(SheetRows::typed).toList();
            case NumericTask numeric -> numeric.answers().stream().map(SheetRows::number).toList();
            case ScenarioTask scenario -> List.of();
        };
    }

    private static String mark(ChoiceTask choice, Option option) {
        if (choice.type() == QuestionType.TRUE_FALSE) {
            return choice.key().contains(option.letter()) ? "x" : "";
        }
        if (Shares.follow(choice)) {
            return option.inKey() ? "x" : "";
        }
        return option.percent().toPlainString();
    }

    private static Map<Column, String> typed(AcceptedText answer) {
        return item(answer.text(), "", answer.percent().toPlainString(), answer.feedback());
    }

    private static Map<Column, String> number(AcceptedNumber answer) {
        Map<Column, String> row = item(answer.number().toPlainString(), "", answer.percent().toPlainString(),
                answer.feedback());
        row.put(Column.TOLERANCE, answer.tolerance().compareTo(BigDecimal.ZERO) == 0
                && answer.tolerance().scale() == 0 ? "" : answer.tolerance().toPlainString());
        return row;
    }

    private static Map<Column, String> item(String text, String answer, String mark, String feedback) {
        Map<Column, String> row = new EnumMap<>(Column.class);
        row.put(Column.ITEM, text);
        row.put(Column.ANSWER, answer);
        row.put(Column.MARK, mark);
        row.put(Column.FEEDBACK, feedback);
        return row;
    }
}
