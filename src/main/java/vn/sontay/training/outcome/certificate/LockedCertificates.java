package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The scope of what is done to one certificate (CER-18): the first line of each such use case. */
@ApplicationScoped
public class LockedCertificates {

    @Inject
    ClassAccess access;

    @Inject
    UnitAccess units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Issuing issuing;

    @Inject
    CertificateActs acts;

    /**
     * Lets the administrators pass who could issue it, or who keep its paper register, but not for their own (CLS-10), and one at a
     * time.
     *
     * @param version of the certificate as it was seen
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has done something to it since
     */
    public RegisteredCertificate locked(long certificateId, long version) {
        Optional<Long> paper = acts.paperOf(certificateId);
        RegisteredCertificate certificate = paper.isPresent()
                ? ofPaper(certificateId, paper.get())
                : ofClass(certificateId);
        certificate.requireVersion(version);
        return certificate;
    }

    private RegisteredCertificate ofPaper(long certificateId, long unitId) {
        units.requireUnit(unitId);
        RegisteredCertificate certificate = acts.locked(certificateId);
        access.requireOthers(Objects.equals(certificate.holder(), currentUser.require().personId()));
        return certificate;
    }

    private Certificate ofClass(long certificateId) {
        long classId = acts.classOf(certificateId);
        access.requireAdministrator(classId);
        issuing.lock(classId);
        Certificate certificate = acts.locked(classId, Set.of(certificateId)).getFirst();
        access.requireOthers(Set.of(certificate.enrolmentId()));
        return certificate;
    }
}
