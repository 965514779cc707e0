package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/**
 * Takes papers back that were signed outside. Signatures are judged before the transaction begins, as that takes a while and reads
 * nothing that can change: whether a certificate can be signed is asked under the lock of its class.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignedPaperService {

    @Inject
    ClassAccess access;

    @Inject
    CertificateActs acts;

    @Inject
    SignedPaperJudge judge;

    @Inject
    SignedPaperKeeper keeper;

    /**
     * Keeps what is good, each file for itself, and records that its certificate was signed. What was kept by the same request before, or
     * by another, is told as kept before.
     *
     * @return what became of each file, in their order
     * @throws RuleException beside {@code files} when they are too many, too big, or none
     */
    public List<Submission> submit(SubmitSigned command) {
        access.requireAdministrator(command.classId());
        Constraints.check(command);
        return keeper.keep(command, judge.judge(command));
    }

    /**
     * Judges a kept file again with what is known today, and keeps what came of it; nothing else changes.
     *
     * @throws NotFoundException when the certificate has no signed file
     */
    public void checkAgain(long certificateId) {
        access.requireAdministrator(acts.classOf(certificateId));
        keeper.checked(certificateId, judge.again(certificateId));
    }
}
