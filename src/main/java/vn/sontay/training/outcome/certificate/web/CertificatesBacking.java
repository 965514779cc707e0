package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.CertificateService;
import vn.sontay.training.outcome.certificate.EligibilityRow;
import vn.sontay.training.outcome.certificate.IssueCertificates;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.web.Parameters;

/** Issues the certificates of a class and lists them. */
@Named
@RequestScoped
public class CertificatesBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateQueries queries;

    @Inject
    CertificateService service;

    @Inject
    IssueChoices choices;

    private ClassFacts facts;
    private List<EligibilityRow> rows = List.of();
    private Set<Long> chosen = Set.of();
    private String issuedOn = "";
    private String signatory = "";
    private String decisionNumber = "";
    private String requestId = "";

    @PostConstruct
    void read() {
        facts = classes.facts(parameters.id("class"));
        rows = queries.people(facts.classId());
        chosen = parameters.ids("person");
        requestId = parameters.text("requestId");
    }

    /** Fills the form: today, and the one who signs now. */
    public void load() {
        issuedOn = choices.today();
        signatory = choices.firstSignatory(facts);
        requestId = UUID.randomUUID().toString();
    }

    public String issueAll() {
        return issue(null);
    }

    public String issueChosen() {
        return issue(chosen);
    }

    private String issue(@Nullable Set<Long> people) {
        service.issue(new IssueCertificates(requestId, facts.classId(), people, IssuerForm.date("issuedOn", issuedOn),
                IssueChoices.id(signatory), decisionNumber));
        return "/admin/certificates?faces-redirect=true&m=certificate.issued&class=" + facts.classId();
    }

    public ClassFacts getFacts() {
        return facts;
    }

    /** @return who may have one and has none */
    public List<EligibilityRow> getWaiting() {
        return rows.stream().filter(EligibilityRow::waits).toList();
    }

    /** @return who has one, by number */
    public List<EligibilityRow> getIssued() {
        return rows.stream().filter(row -> row.certificate() != null).toList();
    }

    /** @return who has none and isn't eligible */
    public List<EligibilityRow> getMissing() {
        return rows.stream().filter(row -> row.certificate() == null && !row.judgement().met()).toList();
    }

    public List<SelectItem> getSignatories() {
        return choices.signatories(facts);
    }

    /** @return why nothing can be issued now, as a key of the texts; empty when it can */
    public String getObstacle() {
        return choices.obstacle(facts);
    }

    public boolean isChosen(long enrolmentId) {
        return chosen.contains(enrolmentId);
    }

    public String getRequestId() {
        return requestId;
    }

    public String getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(String issuedOn) {
        this.issuedOn = issuedOn;
    }

    public String getSignatory() {
        return signatory;
    }

    public void setSignatory(String signatory) {
        this.signatory = signatory == null ? "" : signatory;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }
}
