package vn.sontay.training.teaching.trainingclass.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitRow;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.ClassState;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.TrainerRow;
import vn.sontay.training.web.Texts;

/** What the choosers of the class forms offer, and the names behind codes. */
@Named
@RequestScoped
public class ClassChoices {

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    PlanCatalogue plans;

    @Inject
    PlanScope planScope;

    @Inject
    OrganisationQueries organisation;

    @Inject
    ClassQueries classes;

    @Inject
    Texts texts;

    public List<SelectItem> getCourses() {
        return curriculum.current().courses().stream().map(course -> new SelectItem(course.code(), course.title()))
                .toList();
    }

    public List<SelectItem> getPlans() {
        return planScope.forMyClasses().stream().map(plan -> new SelectItem(plan.code(), plan.shortTitle())).toList();
    }

    public List<SelectItem> getStates() {
        return Arrays.stream(ClassState.values())
                .map(state -> new SelectItem(state.name(), texts.get("trainingclass." + state))).toList();
    }

    /** @return the course's title, or its code when the content no longer has it */
    public String course(String code) {
        return curriculum.current().course(code).map(Course::title).orElse(code);
    }

    /** @return the plan's short title, its code when the content no longer has it, or that there is none */
    public String plan(@Nullable String code) {
        return code == null
                ? texts.get("trainingclass.noPlan")
                : plans.current().plan(code).map(Plan::shortTitle).orElse(code);
    }

    /** @return sáng, chiều */
    public List<SelectItem> getParts() {
        return Arrays.stream(DayPart.values()).map(part -> new SelectItem(part.name(), part(part))).toList();
    }

    /** @return such as "Sáng" */
    public String part(DayPart part) {
        return texts.get("trainingclass." + part.name());
    }

    /** @return the plans that have a target for the course, and the one that is chosen already */
    List<SelectItem> plansFor(String courseCode, @Nullable String chosen) {
        List<SelectItem> items = new ArrayList<>();
        planScope.forMyClasses().stream()
                .filter(plan -> plan.code().equals(chosen) || plan.targets().stream()
                        .anyMatch(target -> target.courseCodes().contains(courseCode)))
                .forEach(plan -> items.add(new SelectItem(plan.code(), plan.shortTitle())));
        if (chosen != null && items.stream().noneMatch(item -> item.getValue().equals(chosen))) {
            items.add(new SelectItem(chosen, chosen));
        }
        return items;
    }

    /** @return the caller's units that exist on that day, and the one that is chosen already */
    List<SelectItem> unitsOn(LocalDate day, @Nullable Long chosen) {
        return organisation.myUnits().stream()
                .filter(unit -> unit.existsOn(day) || chosen != null && unit.id() == chosen)
                .map(ClassChoices::item).toList();
    }

    private static SelectItem item(UnitRow unit) {
        return new SelectItem(String.valueOf(unit.id()), unit.label());
    }

    List<SelectItem> trainers() {
        return items(classes.trainers());
    }

    List<SelectItem> trainers(long classId) {
        return items(classes.trainers(classId));
    }

    private static List<SelectItem> items(List<TrainerRow> trainers) {
        return trainers.stream()
                .map(trainer -> new SelectItem(String.valueOf(trainer.personId()), trainer.fullName())).toList();
    }
}
