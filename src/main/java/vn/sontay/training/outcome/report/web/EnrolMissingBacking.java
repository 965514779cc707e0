package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.proposal.ProposalService;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.EnrolPeople;
import vn.sontay.training.teaching.trainingclass.EnrolmentService;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Puts people into a class who want a place in one of its plan; those for whom it was proposed are chosen to begin with. */
@Named
@RequestScoped
public class EnrolMissingBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    ClassQueries classes;

    @Inject
    ProposalService proposals;

    @Inject
    EnrolmentService service;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private List<Gap> people = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        people = seen.people(proposals.forClass(facts.classId(), parameters.text("takes")));
        if (!getTakes().isEmpty()) {
            form.show("people", people.stream().map(Gap::personId).toList());
        }
    }

    /** A class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public String enrol() {
        EnrolPeople command = form.with("classId", facts.classId()).read(EnrolPeople.class);
        boolean all = service.enrol(command) == command.people().size();
        return "/trainer/class?faces-redirect=true&m=trainingclass." + (all ? "enrolled" : "enrolledAndWaiting")
                + "&id=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<Gap> getPeople() {
        return people;
    }

    public String getTakes() {
        return parameters.text("takes");
    }
}
