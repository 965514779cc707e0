package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.learning.lawchange.LawChangeQueries;
import vn.sontay.training.learning.lawchange.MyChange;
import vn.sontay.training.outcome.certificate.CertificateQueries;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.MyCertificate;
import vn.sontay.training.teaching.trainingclass.ClassQueries;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;
import vn.sontay.training.web.Parameters;

/** A trainee's own certificate of one class, or what is missing for it. */
@Named
@RequestScoped
public class CertificateBacking {

    @Inject
    Parameters parameters;

    @Inject
    ClassQueries classes;

    @Inject
    CertificateQueries certificates;

    @Inject
    LawChangeQueries lawChanges;

    private MyEnrolmentRow enrolment;
    private MyCertificate mine;
    private List<MyChange> changes = List.of();

    @PostConstruct
    void read() {
        long id = parameters.id("enrolment");
        enrolment = classes.myEnrolment(id);
        mine = certificates.mine(id);
        IssuedCertificate issued = mine.certificate();
        if (issued != null && issued.live()) {
            changes = lawChanges.since(id, issued.issuedOn());
        }
    }

    /** Makes sure that somebody else's enrolment is refused before the page is begun. */
    public void open() {
        enrolment.enrolmentId();
    }

    public MyEnrolmentRow getEnrolment() {
        return enrolment;
    }

    public MyCertificate getMine() {
        return mine;
    }

    /** @return what has changed since the certificate, of what was learned for it */
    public List<MyChange> getChanges() {
        return changes;
    }
}
