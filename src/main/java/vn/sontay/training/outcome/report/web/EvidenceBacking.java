package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.EvidenceQueries;
import vn.sontay.training.outcome.report.PersonEvidence;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Everything behind one person's completion of one class. */
@Named
@RequestScoped
public class EvidenceBacking {

    @Inject
    LeaderView view;

    @Inject
    Parameters parameters;

    @Inject
    EvidenceQueries queries;

    @Inject
    Seen seen;

    private PersonEvidence person;

    @PostConstruct
    void read() {
        long enrolment = parameters.id("enrolment");
        person = isFrozen()
                ? queries.frozen(enrolment, parameters.id("snapshot"))
                : queries.person(enrolment, view.getAsOf(), view.getKnown());
        seen.person(person.personId());
    }

    /** Makes sure that somebody who isn't there is refused before the page is begun. */
    public void open() {
        person.enrolmentId();
    }

    /** @return whether it is told as it had been recorded when figures were frozen */
    public boolean isFrozen() {
        return !parameters.text("snapshot").isEmpty();
    }

    /** @return where one came from: what was frozen, or the target, or the board */
    public String getBack() {
        return isFrozen() ? "/leader/snapshot?id=" + parameters.id("snapshot") : view.getBack();
    }

    public PersonEvidence getPerson() {
        return person;
    }
}
