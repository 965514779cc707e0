package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.CertificateService;
import vn.sontay.training.outcome.certificate.EligibilityRow;
import vn.sontay.training.outcome.certificate.IssueCertificates;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Form;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;
import vn.sontay.training.web.Seen;

/** Issues the certificates of a class and lists them. */
@Named
@RequestScoped
public class CertificatesBacking {

    @Inject
    Parameters parameters;

    @Inject
    Form form;

    @Inject
    Clock clock;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateQueries queries;

    @Inject
    CertificateService service;

    @Inject
    IssueChoices choices;

    @Inject
    Seen seen;

    private ClassFacts facts;
    private final Once<List<SelectItem>> signatories = new Once<>(() -> choices.signatories(facts));
    private final Once<String> obstacle = new Once<>(() -> choices.obstacle(facts));
    private List<EligibilityRow> rows = List.of();

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        rows = seen.people(queries.people(facts.classId()));
    }

    /** Fills the form: today, and the one who signs now. */
    public void load() {
        form.show("issuedOn", LocalDate.now(clock));
        form.show("signatoryId", choices.firstSignatory(facts));
    }

    public String issueAll() {
        form.with("enrolmentIds", null);
        return issueChosen();
    }

    public String issueChosen() {
        service.issue(form.with("classId", facts.classId()).read(IssueCertificates.class));
        return "/admin/certificates?faces-redirect=true&m=certificate.issued&class=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return who may have one and has none */
    public List<EligibilityRow> getWaiting() {
        return rows.stream().filter(EligibilityRow::waits).toList();
    }

    /** @return how many of these get one without being chosen (CER-25) */
    public long getForAll() {
        return rows.stream().filter(row -> row.waits() && !row.revoked()).count();
    }

    /** @return whose is entered and not signed */
    public List<EligibilityRow> getAwaiting() {
        return rows.stream().filter(row -> row.certificate() != null && !row.certificate().valid()).toList();
    }

    /** @return whether a decision to issue would name anybody */
    public boolean isToDecide() {
        return rows.stream().anyMatch(EligibilityRow::onDecision);
    }

    /** @return who has a valid one */
    public List<EligibilityRow> getIssued() {
        return rows.stream().filter(row -> row.certificate() != null && row.certificate().valid()).toList();
    }

    /** @return those that were revoked, cancelled or replaced */
    public List<IssuedCertificate> getEnded() {
        return rows.stream().flatMap(row -> row.ended().stream()).toList();
    }

    /** @return whether one is signed and not handed over */
    public boolean isToHandOver() {
        return getIssued().stream().map(EligibilityRow::certificate)
                .anyMatch(each -> each != null && each.state() == CertificateState.VALID);
    }

    /** @return who has none and isn't eligible */
    public List<EligibilityRow> getMissing() {
        return rows.stream().filter(row -> row.certificate() == null && !row.judgement().met()).toList();
    }

    public List<SelectItem> getSignatories() {
        return signatories.get();
    }

    /** @return why nothing can be issued now, as a key of the texts; empty when it can */
    public String getObstacle() {
        return obstacle.get();
    }
}
