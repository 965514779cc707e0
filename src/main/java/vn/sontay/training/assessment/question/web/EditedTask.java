package vn.sontay.training.assessment.question.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.shared.NotFoundException;

/**
 * A task that is being written, of any type but a scenario. What its type doesn't ask for stays empty.
 *
 * @param key of a true/false question; null while none is chosen
 * @param care what must be exact in a short answer
 * @param extras answers of a matching question that belong to none
 */
record EditedTask(@Nullable Boolean key, @Nullable Credit credit, Set<Care> care, String unit, List<EditedRow> rows,
        List<Extra> extras) {

    /** More than a question may have, as many as there are letters. */
    private static final int MOST_OPTIONS = 26;

    static final EditedTask NONE = new EditedTask(null, null, Set.of(), "", List.of(), List.of());

    /** An answer that belongs to none. */
    record Extra(String extra) {
    }

    static EditedTask of(Task task) {
        return switch (task) {
            case ChoiceTask choice -> of(choice);
            case MatchingTask matching -> new EditedTask(null, matching.credit(), Set.of(), "",
                    matching.pairs().stream().map(pair -> EditedRow.pair(pair.prompt(), pair.answer())).toList(),
                    matching.extras().stream().map(Extra::new).toList());
            case OrderingTask ordering -> new EditedTask(null, ordering.credit(), Set.of(), "",
                    ordering.items().stream().map(EditedRow::item).toList(), List.of());
            case ShortAnswerTask words -> new EditedTask(null, null, words.care(), "",
                    words.answers().stream().map(EditedRow::of).toList(), List.of());
            case NumericTask numeric -> new EditedTask(null, null, Set.of(), numeric.unit(),
                    numeric.answers().stream().map(EditedRow::of).toList(), List.of());
            case ScenarioTask scenario -> NONE;
        };
    }

    private static EditedTask of(ChoiceTask choice) {
        List<Option> usual = choice.usual().options();
        List<String> key = choice.multiple() || choice.key().isEmpty() ? choice.key() : choice.key().subList(0, 1);
        List<EditedRow> rows = IntStream.range(0, usual.size()).mapToObj(i -> EditedRow.of(choice.options().get(i),
                usual.get(i), key.contains(usual.get(i).letter()))).toList();
        boolean trueFalse = choice.type() == QuestionType.TRUE_FALSE;
        return new EditedTask(trueFalse && !key.isEmpty() ? Boolean.valueOf(key.getFirst()) : null, choice.credit(),
                Set.of(), "", rows, List.of());
    }

    /**
     * @param part number of the part of a scenario; empty elsewhere
     * @return what was typed as a task, however unsound
     */
    Task task(QuestionType type, String part, Typed typed) {
        String before = part.isEmpty() ? "" : part + "-";
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(type, before, typed);
            case MATCHING -> new MatchingTask(
                    rows.stream().map(row -> new Pair(row.prompt().strip(), row.answer().strip())).toList(),
                    extras.stream().map(each -> each.extra().strip()).toList(), chosenCredit());
            case ORDERING -> new OrderingTask(rows.stream().map(row -> row.item().strip()).toList(), chosenCredit());
            case SHORT -> new ShortAnswerTask(each(before, (row, name) -> row.text(name, typed)), care);
            case NUMERIC -> new NumericTask(each(before, (row, name) -> row.number(name, typed)), unit.strip());
            case SCENARIO -> throw new NotFoundException();
        };
    }

    private <T> List<T> each(String before, BiFunction<EditedRow, String, T> read) {
        return IntStream.range(0, rows.size()).mapToObj(i -> read.apply(rows.get(i), before + i)).toList();
    }

    private Task choice(QuestionType type, String before, Typed typed) {
        List<EditedRow> lines = rows.subList(0, Math.min(rows.size(), MOST_OPTIONS));
        List<String> texts = lines.stream().map(row -> row.option().strip()).toList();
        Set<String> letters = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String letter = ChoiceTask.letter(type, i);
            if (type == QuestionType.TRUE_FALSE ? letter.equals(String.valueOf(key)) : lines.get(i).right()) {
                letters.add(letter);
            }
        }
        ChoiceTask plain = ChoiceTask.of(type, texts, letters,
                letters.isEmpty() ? Credit.ALL_OR_NOTHING : chosenCredit());
        return new ChoiceTask(type, IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).option(before + i, plain.options().get(i), typed)).toList(),
                plain.credit());
    }

    private Credit chosenCredit() {
        return Objects.requireNonNullElse(credit, Credit.ALL_OR_NOTHING);
    }
}
