package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** Issues certificates. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateService {

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Recipients recipients;

    @Inject
    Issuing issuing;

    /**
     * Issues to all who are meant, or to nobody (CER-5). Two at once for one class: the second waits and then sees what the
     * first has issued. They wait for their signature, unless the issuer records it at once (CER-20).
     *
     * @return how many were issued, now or by the same request before
     * @throws RuleException beside the field that is wrong: issuedOn, signatoryId, enrolmentIds
     */
    public int issue(IssueCertificates command) {
        Constraints.check(command);
        return Math.toIntExact(
                receipts.once(command.requestId(), "certificate.issue", () -> issueNow(command)));
    }

    private long issueNow(IssueCertificates command) {
        access.requireAdministrator(command.classId());
        TrainingClass held = issuing.lock(command.classId());
        Issue issue = issuing.begin(held, command);
        return issuing.write(issue, recipients.of(command), numbers -> {
        }).size();
    }
}
