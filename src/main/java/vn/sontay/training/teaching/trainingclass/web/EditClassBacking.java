package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ChangeClass;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.TrainingClassService;
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
    ConcernedPapersBacking papers;

    @Inject
    ClassChoices choices;

    private ClassFacts facts;
    private final ClassForm form = new ClassForm();
    private String version = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        facts = queries.facts(parameters.id("id"));
        version = parameters.text("version");
        requestId = parameters.text("requestId");
    }

    /** Fills the form. */
    public void load() {
        form.fill(facts);
        version = String.valueOf(facts.version());
        requestId = UUID.randomUUID().toString();
    }

    public String save() {
        service.change(new ChangeClass(requestId, facts.classId(), parameters.id("version"), form.details(),
                form.trainerIds(), papers.isConfirmed()));
        return "/trainer/class?faces-redirect=true&m=web.saved&id=" + facts.classId();
    }

    /** @return the units of the first day as it was typed, so that a changed day offers its own units */
    public List<SelectItem> getUnits() {
        return choices.unitsOn(typedStart(), facts.organiserUnitId());
    }

    private LocalDate typedStart() {
        String typed = parameters.text("startsOn");
        try {
            return typed.isBlank() ? facts.startsOn() : Dates.parse("startsOn", typed);
        } catch (RuleException e) {
            return facts.startsOn();
        }
    }

    public List<SelectItem> getPlans() {
        return choices.plansFor(facts.courseCode(), facts.planCode());
    }

    public List<SelectItem> getTrainers() {
        return choices.trainers(facts.classId());
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public ClassForm getForm() {
        return form;
    }

    public String getVersion() {
        return version;
    }

    public String getRequestId() {
        return requestId;
    }
}
