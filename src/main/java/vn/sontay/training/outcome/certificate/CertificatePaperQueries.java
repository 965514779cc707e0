package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads the papers of certificates, as they were issued (CER-P1). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificatePaperQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    RegisterAccess register;

    @Inject
    UnitAccess units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /**
     * @return the paper, as it came back where it was signed outside, to its owner, to the class's staff and leaders, and to whoever administers the unit that they belong to;
     *     with a word across it while it isn't valid (CER-21)
     */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR})
    public byte[] one(long certificateId) {
        RegisteredCertificate found = entityManager.find(RegisteredCertificate.class, certificateId);
        CertificateFile file = entityManager.find(CertificateFile.class, certificateId);
        if (!(found instanceof Certificate certificate) || file == null) {
            throw new NotFoundException();
        }
        Caller caller = currentUser.require();
        if (certificate.personId() != caller.personId() && !units.isOwnPerson(certificate.personId())) {
            access.requireStaffOrLeader(certificate.classId());
        }
        return certificate.state().isValid()
                ? SignedFiles.standing(entityManager, certificateId).map(SignedFile::pdf).orElseGet(file::pdf)
                : StampedPdf.of(file.pdf(), certificate.state());
    }

    /**
     * @return one file for printing and signing, of all certificates of the class that wait for their signature, by number; of
     *     those that are valid where none waits
     * @throws NotFoundException when there is none
     */
    public byte[] ofClass(long classId) {
        access.requireAdministrator(classId);
        List<byte[]> waiting = ofClass(classId, Set.of(CertificateState.REGISTERED));
        List<byte[]> issued = waiting.isEmpty()
                ? ofClass(classId, Set.of(CertificateState.VALID, CertificateState.HANDED_OVER))
                : waiting;
        if (issued.isEmpty()) {
            throw new NotFoundException();
        }
        return CertificatePdf.join(issued, clock.instant());
    }

    /**
     * @return a copy from the register as it was given out
     * @throws NotFoundException when there is none
     */
    public byte[] copy(long certificateId, int ordinal) {
        RegisteredCertificate certificate = entityManager.find(RegisteredCertificate.class, certificateId);
        if (certificate == null) {
            throw new NotFoundException();
        }
        register.require(certificate);
        return entityManager.createQuery("""
                select f from CertificateCopy f join CertificateAct a on a.id = f.actId
                 where a.certificateId = :id and a.ordinal = :ordinal""", CertificateCopy.class)
                .setParameter("id", certificateId).setParameter("ordinal", ordinal).getResultStream().findFirst()
                .orElseThrow(NotFoundException::new).pdf();
    }

    private List<byte[]> ofClass(long classId, Set<CertificateState> states) {
        return entityManager.createQuery("""
                select f from CertificateFile f join Certificate c on c.id = f.certificateId
                 where c.classId = :id and c.state in :states order by c.forYear, c.register, c.serial""",
                CertificateFile.class).setParameter("id", classId).setParameter("states", states).getResultList()
                .stream().map(CertificateFile::pdf)
                .toList();
    }
}
