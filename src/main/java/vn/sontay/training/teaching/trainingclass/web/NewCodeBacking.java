package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.IssuedCode;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.NewCodeQueries;
import vn.sontay.training.teaching.trainingclass.NewCodeRow;
import vn.sontay.training.teaching.trainingclass.NewCodeService;
import vn.sontay.training.web.AcceptedForm;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Gives new codes to people of a class: one on the screen, or slips for many. */
@Named
@RequestScoped
public class NewCodeBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    NewCodeQueries queries;

    @Inject
    NewCodeService service;

    @Inject
    AcceptedForm form;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private List<NewCodeRow> people = List.of();
    private @Nullable NewCodeRow chosen;
    private @Nullable IssuedCode issued;

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        people = seen.people(queries.people(facts.classId()));
        Set<Long> ids = parameters.ids("enrolment");
        chosen = ids.size() != 1
                ? null
                : people.stream().filter(row -> ids.contains(row.enrolmentId())).findFirst().orElse(null);
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    /** Issues a code and shows it in this answer, the only one that has it. */
    public void show() {
        issued = service.issue(facts.classId(), List.of(parameters.id("enrolment"))).getFirst();
        form.letGo();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<NewCodeRow> getPeople() {
        return people;
    }

    /** @return the one person whom the address names, or null */
    public @Nullable NewCodeRow getChosen() {
        return chosen;
    }

    /** @return the code that this request made, or null */
    public @Nullable IssuedCode getIssued() {
        return issued;
    }
}
