package vn.sontay.training.assessment.question.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Part;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.ScenarioTask;
import vn.sontay.training.assessment.question.Task;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.shared.Dates;

/** A question that is being written. */
public class QuestionForm {

    private static final int MOST_PARTS = 20;

    private final QuestionType type;
    private final List<PartForm> parts = new ArrayList<>();
    private TaskForm task;
    private String code = "";
    private String outcome = "";
    private String difficulty = Difficulty.MEDIUM.name();
    private String tags = "";
    private String format = TextFormat.PLAIN.name();
    private String text = "";
    private String explanation = "";
    private String source = "";
    private String validFrom = "";
    private String validTo = "";

    QuestionForm(QuestionType type) {
        this.type = type;
        this.task = TaskForm.blank(type == QuestionType.SCENARIO ? QuestionType.SINGLE : type);
    }

    static QuestionForm of(Question question) {
        QuestionForm form = new QuestionForm(question.type());
        form.code = question.code();
        form.outcome = question.lessonCode() + "/" + question.outcome();
        form.difficulty = question.difficulty().name();
        form.tags = String.join(", ", question.tags());
        form.format = question.format().name();
        form.text = question.text();
        form.explanation = question.explanation();
        form.source = question.source();
        form.validFrom = Dates.day(question.validFrom());
        form.validTo = Dates.day(question.validTo());
        if (question.task() instanceof ScenarioTask scenario) {
            scenario.parts().forEach(part -> {
                PartForm added = new PartForm(TaskForm.of(part.task()));
                added.setText(part.text());
                form.parts.add(added);
            });
        } else {
            form.task = TaskForm.of(question.task());
        }
        return form;
    }

    /**
     * Makes the rows that the form was sent with, still empty.
     *
     * @param numbers of rows by the hidden field's name
     * @param types of parts by the hidden field's name
     */
    void rows(ToNumber numbers, UnaryOperator<String> types) {
        if (type != QuestionType.SCENARIO) {
            task = TaskForm.of(type, numbers.of("rows"), numbers.of("extras"));
        }
        for (int i = 0; i < Math.min(numbers.of("parts"), MOST_PARTS); i++) {
            String name = "p" + i;
            addPart(QuestionTypes.read(types.apply(name + "type")).filter(each -> each != QuestionType.SCENARIO)
                    .orElse(QuestionType.SINGLE),
                    each -> TaskForm.of(each, numbers.of(name + "rows"),
                            numbers.of(name + "extras")));
        }
    }

    /** Reads a number. */
    @FunctionalInterface
    interface ToNumber {

        int of(String name);
    }

    private void addPart(QuestionType partType, Function<QuestionType, TaskForm> made) {
        if (parts.size() < MOST_PARTS) {
            parts.add(new PartForm(made.apply(partType)));
        }
    }

    /** Offers one more part of a scenario. */
    void addPart(QuestionType partType) {
        addPart(partType, TaskForm::blank);
    }

    /** @return what was typed as a question, however unsound */
    Question question(Typed typed) {
        int slash = outcome.indexOf('/');
        String number = outcome.substring(slash + 1);
        return new Question(code.strip(), slash < 0 ? "" : outcome.substring(0, slash),
                number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0,
                QuestionTypes.read(Difficulty.class, difficulty).orElse(Difficulty.MEDIUM),
                Arrays.stream(tags.split("[,;\\s]+")).filter(tag -> !tag.isEmpty()).toList(),
                QuestionTypes.read(TextFormat.class, format).orElse(TextFormat.PLAIN), text.strip(), task(typed),
                explanation.strip(), source.strip(), typed.date("validFrom", validFrom),
                typed.date("validTo", validTo));
    }

    private Task task(Typed typed) {
        if (type != QuestionType.SCENARIO) {
            return task.task("", typed);
        }
        List<Part> read = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            read.add(new Part(parts.get(i).getText().strip(), parts.get(i).getTask().task("p" + i, typed)));
        }
        return new ScenarioTask(read);
    }

    /** Takes a part of a scenario out. */
    void removePart(int number) {
        if (number >= 0 && number < parts.size()) {
            parts.remove(number);
        }
    }

    public QuestionType getType() {
        return type;
    }

    public TaskForm getTask() {
        return task;
    }

    public List<PartForm> getParts() {
        return parts;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = Objects.requireNonNullElse(outcome, "");
    }

    public String getDifficulty() {
        return difficulty;
    }

    public void setDifficulty(@Nullable String difficulty) {
        this.difficulty = Objects.requireNonNullElse(difficulty, "");
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public String getFormat() {
        return format;
    }

    public void setFormat(@Nullable String format) {
        this.format = Objects.requireNonNullElse(format, "");
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(String explanation) {
        this.explanation = explanation;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(String validFrom) {
        this.validFrom = validFrom;
    }

    public String getValidTo() {
        return validTo;
    }

    public void setValidTo(String validTo) {
        this.validTo = validTo;
    }
}
