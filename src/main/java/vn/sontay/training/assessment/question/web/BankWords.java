package vn.sontay.training.assessment.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.BankFilter;
import vn.sontay.training.assessment.question.Care;
import vn.sontay.training.assessment.question.Credit;
import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.QuestionChange;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.web.Texts;

/** What the bank's pages call things, and what can be chosen in their forms. */
@Named
@RequestScoped
public class BankWords {

    @Inject
    Texts texts;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Clock clock;

    /** @return the constant in words, such as "Chọn nhiều" */
    public String name(Enum<?> constant) {
        return texts.get("question." + constant.name());
    }

    private List<SelectItem> items(Enum<?>[] constants) {
        return Arrays.stream(constants).map(each -> new SelectItem(each.name(), name(each))).toList();
    }

    public List<SelectItem> getTypes() {
        return items(QuestionType.values());
    }

    /** @return the types that a part of a scenario can have */
    public List<SelectItem> getPartTypes() {
        return getTypes().stream().filter(item -> !item.getValue().equals(QuestionType.SCENARIO.name())).toList();
    }

    public List<SelectItem> getDifficulties() {
        return items(Difficulty.values());
    }

    public List<SelectItem> getStates() {
        return items(BankFilter.State.values());
    }

    public List<SelectItem> getCredits() {
        return items(Credit.values());
    }

    public List<SelectItem> getCares() {
        return items(Care.values());
    }

    public List<SelectItem> getFormats() {
        return items(TextFormat.values());
    }

    /** @return that a question may be asked on the day, or may not */
    public List<SelectItem> getValidities() {
        return List.of(new SelectItem("true", texts.get("question.valid")),
                new SelectItem("false", texts.get("question.notValid")));
    }

    public List<SelectItem> getTrueFalse() {
        return List.of(new SelectItem("true", texts.get("question.true")),
                new SelectItem("false", texts.get("question.false")));
    }

    /** @return the letter of the option in that line, from 0 */
    public String letter(int row) {
        return String.valueOf((char) ('A' + row));
    }

    /** @return lessons by code */
    public List<SelectItem> getLessons() {
        return curriculum.current().lessons().stream()
                .map(lesson -> new SelectItem(lesson.code(), lesson.code() + ". " + lesson.title())).toList();
    }

    /** @return the outcomes of the lesson as a class that starts today reads them; empty for an unknown lesson */
    public List<SelectItem> outcomesOf(String lessonCode) {
        return curriculum.current().lesson(lessonCode).map(lesson -> outcomes(lesson, "")).orElse(List.of());
    }

    /** @return each lesson's outcomes, as code/number, and the chosen one if it isn't among them */
    public List<SelectItemGroup> outcomes(String chosen) {
        List<SelectItemGroup> groups = new ArrayList<>();
        boolean known = chosen.isEmpty();
        for (Lesson lesson : curriculum.current().lessons()) {
            List<SelectItem> outcomes = outcomes(lesson, lesson.code() + "/");
            known |= outcomes.stream().anyMatch(item -> item.getValue().equals(chosen));
            groups.add(group(lesson.code() + ". " + lesson.title(), outcomes));
        }
        if (!known && chosen.matches("[A-Za-z0-9-]{1,40}/\\d{1,2}")) {
            groups.add(group(chosen.replaceFirst("/.*", ""), List.of(new SelectItem(chosen, chosen))));
        }
        return groups;
    }

    private static SelectItemGroup group(String label, List<SelectItem> items) {
        SelectItemGroup group = new SelectItemGroup(label);
        group.setSelectItems(items.toArray(SelectItem[]::new));
        return group;
    }

    private List<SelectItem> outcomes(Lesson lesson, String before) {
        List<String> outcomes = lesson.editionFor(LocalDate.now(clock)).outcomes();
        return IntStream.rangeClosed(1, outcomes.size())
                .mapToObj(i -> new SelectItem(before + i,
                        (before.isEmpty() ? "" : lesson.code() + ", ") + i + ". " + outcomes.get(i - 1)))
                .toList();
    }

    /** @return code and title of the lesson; the code where no lesson has it any more */
    public String lesson(String code) {
        return curriculum.current().lesson(code).map(lesson -> code + ". " + lesson.title()).orElse(code);
    }

    /** @return number and words of the outcome as a class that starts today reads them; the number where it has none such */
    public String outcome(String lessonCode, int number) {
        return outcomesOf(lessonCode).stream().filter(item -> item.getValue().equals(String.valueOf(number)))
                .map(SelectItem::getLabel).findFirst().orElse(String.valueOf(number));
    }

    /** @return what differs, such as "Phương án B" */
    public String label(QuestionChange change) {
        return texts.of("question." + change.name(), change.which()).strip();
    }

    /** @return what it says, or that it says nothing */
    public String value(QuestionChange change, String value) {
        if (value.isEmpty()) {
            return texts.get("question.nothing");
        }
        return change.coded()
                ? String.join(", ", Arrays.stream(value.split(" ")).map(each -> texts.get("question." + each)).toList())
                : value;
    }

    /** @return from when to when, in words */
    public String validity(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return texts.get("question.always");
        }
        return to == null
                ? texts.of("question.since", Dates.day(from))
                : from == null
                        ? texts.of("question.until", Dates.day(to))
                        : texts.of("question.fromTo", Dates.day(from), Dates.day(to));
    }

    /** @return the style of the state's badge */
    public String style(BankFilter.State state) {
        return switch (state) {
            case FILE -> "";
            case BROWSER -> "info";
            case CONFLICT -> "danger";
            case WITHDRAWN -> "warning";
        };
    }
}
