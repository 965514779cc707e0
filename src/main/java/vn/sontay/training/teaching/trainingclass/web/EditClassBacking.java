package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.teaching.trainingclass.ChangeClass;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** Changes what is said about a class. */
@Named
@RequestScoped
public class EditClassBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries queries;

    @Inject
    TrainingClassService service;

    @Inject
    Form form;

    @Inject
    ClassChoices choices;

    private ClassFacts facts;
    private final Once<List<SelectItem>> units = new Once<>(
            () -> choices.unitsOn(typedStart(), facts.organiserUnitId()));
    private final Once<List<SelectItem>> plans = new Once<>(
            () -> choices.plansFor(facts.courseCode(), facts.planCode()));
    private final Once<List<SelectItem>> trainers = new Once<>(() -> choices.trainers(facts.classId()));

    @PostConstruct
    void read() {
        facts = queries.facts(parameters.id("id"));
        form.show(facts);
    }

    public String save() {
        service.change(form.with("classId", facts.classId()).read(ChangeClass.class));
        return "/trainer/class?faces-redirect=true&m=web.saved&id=" + facts.classId();
    }

    /** @return the units of the first day as it was typed, so that a changed day offers its own units */
    public List<SelectItem> getUnits() {
        return units.get();
    }

    private LocalDate typedStart() {
        LocalDate typed = form.day("startsOn");
        return typed == null ? facts.startsOn() : typed;
    }

    public List<SelectItem> getPlans() {
        return plans.get();
    }

    public List<SelectItem> getTrainers() {
        return trainers.get();
    }

    public ClassFacts getFacts() {
        return facts;
    }
}
