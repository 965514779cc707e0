package vn.sontay.training.assessment.question.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AcceptedNumber;
import vn.sontay.training.assessment.question.AcceptedText;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.ChoiceTask;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.KeyLimits;
import vn.sontay.training.assessment.question.MatchingTask;
import vn.sontay.training.assessment.question.NumericTask;
import vn.sontay.training.assessment.question.Option;
import vn.sontay.training.assessment.question.OrderingTask;
import vn.sontay.training.assessment.question.Pair;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ShortAnswerTask;
import vn.sontay.training.assessment.question.Task;

/** A task that is being written, of any type but a scenario. Fields are named as the checks name them. */
public class TaskForm {

    private static final BigDecimal ALL = new BigDecimal("100");
    private static final int MOST_OPTIONS = 10;
    private static final int MOST_ROWS = 20;
    private static final int ROWS_AT_FIRST = 4;

    private final QuestionType type;
    private final List<RowForm> rows = new ArrayList<>();
    private final List<RowForm> extras = new ArrayList<>();
    private String key = "";
    private String credit;
    private String unit = "";
    private String[] care = {};

    TaskForm(QuestionType type) {
        this.type = type;
        this.credit = (type == QuestionType.MATCHING ? Credit.PARTIAL : Credit.ALL_OR_NOTHING).name();
    }

    /** @return a form with so many empty rows, as far as its type allows */
    static TaskForm of(QuestionType type, int rows, int extras) {
        TaskForm form = new TaskForm(type);
        for (int i = 0; i < rows && form.rows.size() < form.mostRows(); i++) {
            form.addRow();
        }
        for (int i = 0; i < extras && form.extras.size() < MOST_ROWS; i++) {
            form.addExtra();
        }
        return form;
    }

    /** @return a form as it is offered for a new task */
    static TaskForm blank(QuestionType type) {
        int rows = switch (type) {
            case TRUE_FALSE, SHORT -> 2;
            case NUMERIC -> 1;
            default -> ROWS_AT_FIRST;
        };
        return of(type, rows, type == QuestionType.MATCHING ? 1 : 0);
    }

    static TaskForm of(Task task) {
        TaskForm form = new TaskForm(task.type());
        TaskFormFiller.fill(form, task);
        return form;
    }

    private int mostRows() {
        return switch (type) {
            case TRUE_FALSE -> 2;
            case SINGLE, MULTIPLE -> MOST_OPTIONS;
            case SHORT, NUMERIC -> KeyLimits.MOST_ANSWERS;
            default -> MOST_ROWS;
        };
    }

    /** Offers one more row, as far as its type allows. */
    public void addRow() {
        if (rows.size() < mostRows()) {
            rows.add(new RowForm());
        }
    }

    /** Offers one more answer that belongs to none. */
    public void addExtra() {
        if (extras.size() < MOST_ROWS) {
            extras.add(new RowForm());
        }
    }

    /** @param part name of the part of a scenario, before the names of its fields; else empty */
    Task task(String part, Typed typed) {
        if (type != QuestionType.TRUE_FALSE) {
            closeUp();
        }
        extras.sort(Comparator.comparing(RowForm::isBlank));
        return switch (type) {
            case SINGLE, MULTIPLE, TRUE_FALSE -> choice(part, typed);
            case MATCHING -> new MatchingTask(filled(rows, (i, row) -> new Pair(row.getText().strip(),
                    row.getAnswer().strip())), filled(extras, (i, row) -> row.getText().strip()), chosenCredit());
            case ORDERING -> new OrderingTask(filled(rows, (i, row) -> row.getText().strip()), chosenCredit());
            case SHORT -> new ShortAnswerTask(filled(rows, (i, row) -> new AcceptedText(row.getText().strip(),
                    typed.percent(part + "percent" + i, row.getPercent(), 0, ALL), row.getFeedback().strip())),
                    chosenCare());
            case NUMERIC -> new NumericTask(filled(rows, (i, row) -> number(part, i, row, typed)), unit.strip());
            case SCENARIO -> throw new IllegalStateException("a scenario has parts");
        };
    }

    /** Takes lines that were left empty to the end; the key stays with its option. */
    private void closeUp() {
        int place = type == QuestionType.SINGLE && key.length() == 1 ? key.charAt(0) - 'A' : -1;
        RowForm keyed = place >= 0 && place < rows.size() ? rows.get(place) : null;
        rows.sort(Comparator.comparing(RowForm::isBlank));
        if (keyed != null) {
            key = keyed.isBlank() ? "" : letter(rows.indexOf(keyed));
        }
    }

    private static <T> List<T> filled(List<RowForm> rows, BiFunction<Integer, RowForm, T> read) {
        List<T> values = new ArrayList<>();
        for (int i = 0; i < rows.size() && !rows.get(i).isBlank(); i++) {
            values.add(read.apply(i, rows.get(i)));
        }
        return values;
    }

    private static AcceptedNumber number(String part, int i, RowForm row, Typed typed) {
        BigDecimal number = typed.number(part + "number" + i, row.getText().isBlank() ? "-" : row.getText(),
                BigDecimal.ZERO);
        return new AcceptedNumber(number,
                typed.number(part + "tolerance" + i, row.getTolerance(), BigDecimal.ZERO).abs(),
                typed.percent(part + "percent" + i, row.getPercent(), 0, ALL), row.getFeedback().strip());
    }

    private Task choice(String part, Typed typed) {
        boolean trueFalse = type == QuestionType.TRUE_FALSE;
        List<String> texts = trueFalse
                ? List.of("Đúng", "Sai")
                : filled(rows, (i, row) -> row.getText().strip());
        Set<String> keys = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
            String letter = letter(i);
            if (type == QuestionType.MULTIPLE ? rows.get(i).isRight() : letter.equals(key)) {
                keys.add(letter);
            }
        }
        ChoiceTask plain = ChoiceTask.of(type, texts, keys, keys.isEmpty() ? Credit.ALL_OR_NOTHING : chosenCredit());
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Option option = plain.options().get(i);
            RowForm row = i < rows.size() ? rows.get(i) : new RowForm();
            options.add(new Option(option.letter(), option.text(),
                    typed.percent(part + "percent" + i, row.getPercent(), -100, option.percent()),
                    row.getFeedback().strip()));
        }
        return new ChoiceTask(type, options, plain.credit());
    }

    /** @return the letter of the option in that row, from 0 */
    public String letter(int row) {
        return type == QuestionType.TRUE_FALSE ? String.valueOf(row == 0) : String.valueOf((char) ('A' + row));
    }

    private Credit chosenCredit() {
        return credit.equals(Credit.PARTIAL.name()) ? Credit.PARTIAL : Credit.ALL_OR_NOTHING;
    }

    private Set<Care> chosenCare() {
        Set<String> chosen = Set.of(care);
        return Set.copyOf(List.of(Care.values()).stream().filter(each -> chosen.contains(each.name())).toList());
    }

    public QuestionType getType() {
        return type;
    }

    public List<RowForm> getRows() {
        return rows;
    }

    public List<RowForm> getExtras() {
        return extras;
    }

    public String getKey() {
        return key;
    }

    public void setKey(@Nullable String key) {
        this.key = Objects.requireNonNullElse(key, "");
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(@Nullable String credit) {
        this.credit = Objects.requireNonNullElse(credit, "");
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String[] getCare() {
        return care.clone();
    }

    public void setCare(String[] care) {
        this.care = care.clone();
    }
}
