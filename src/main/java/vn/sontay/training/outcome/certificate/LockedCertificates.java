package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The scope of what is done to one certificate (CER-18): the first line of each such use case. */
@ApplicationScoped
public class LockedCertificates {

    @Inject
    ClassAccess access;

    @Inject
    Issuing issuing;

    @Inject
    CertificateActs acts;

    /**
     * Lets the administrators pass who could issue it, but not for their own (CLS-10), and one at a time.
     *
     * @param version of the certificate as it was seen
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has done something to it since
     */
    Certificate locked(long certificateId, long version) {
        long classId = acts.classOf(certificateId);
        access.requireAdministrator(classId);
        issuing.lock(classId);
        Certificate certificate = acts.locked(classId, Set.of(certificateId)).getFirst();
        access.requireOthers(Set.of(certificate.enrolmentId()));
        certificate.requireVersion(version);
        return certificate;
    }
}
