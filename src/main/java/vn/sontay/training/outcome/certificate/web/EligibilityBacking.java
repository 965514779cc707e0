package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Predicate;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.EligibilityRow;
import vn.sontay.training.outcome.completion.Outlook;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.RollCallState;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.web.Parameters;

/** Everybody of a class with what is met and what is missing. */
@Named
@RequestScoped
public class EligibilityBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateQueries certificates;

    @Inject
    SessionQueries sessions;

    private ClassFacts facts;
    private int left;
    private List<EligibilityRow> rows = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        rows = certificates.people(facts.classId());
        left = (int) sessions.sessions(facts.classId()).stream()
                .filter(each -> each.counted() && each.rollCall() != RollCallState.CLOSED).count();
    }

    /** Makes sure that a class that isn't there, or isn't the caller's, is refused before the page is begun. */
    public void open() {
        facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    public List<EligibilityRow> getRows() {
        return rows;
    }

    /** @return who can't attend enough any more */
    public List<EligibilityRow> getLost() {
        return atRisk(Outlook::lost);
    }

    /** @return who may miss none of the sessions that are left */
    public List<EligibilityRow> getOnEdge() {
        return atRisk(Outlook::onEdge);
    }

    private List<EligibilityRow> atRisk(Predicate<Outlook> risk) {
        return rows.stream().filter(row -> !row.judgement().out()).filter(row -> {
            Outlook outlook = row.judgement().outlook(left);
            return outlook != null && risk.test(outlook);
        }).toList();
    }

    /** @return how many are eligible */
    public long getEligible() {
        return rows.stream().filter(row -> row.judgement().met()).count();
    }
}
