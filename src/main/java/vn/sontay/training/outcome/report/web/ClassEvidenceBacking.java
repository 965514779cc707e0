package vn.sontay.training.outcome.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.outcome.report.ClassEvidence;
import vn.sontay.training.outcome.report.EvidenceQueries;
import vn.sontay.training.web.Parameters;

/** The sessions, roll calls and people of one class. */
@Named
@RequestScoped
public class ClassEvidenceBacking {

    @Inject
    LeaderView view;

    @Inject
    Parameters parameters;

    @Inject
    EvidenceQueries queries;

    private ClassEvidence evidence;

    @PostConstruct
    void read() {
        evidence = queries.ofClass(parameters.id("id"), view.getAsOf(), view.getKnown());
    }

    /** Makes sure that a class that isn't there is refused before the page is begun. */
    public void open() {
        evidence.trainingClass();
    }

    public ClassEvidence getEvidence() {
        return evidence;
    }
}
