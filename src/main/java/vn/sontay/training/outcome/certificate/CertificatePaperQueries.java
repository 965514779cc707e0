package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
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
    UnitAccess units;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the paper, to its owner, to the class's staff and leaders, and to whoever administers the unit that they belong to */
    @RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR, Roles.LEADER})
    public byte[] one(long certificateId) {
        Certificate certificate = entityManager.find(Certificate.class, certificateId);
        CertificateFile file = entityManager.find(CertificateFile.class, certificateId);
        if (certificate == null || file == null) {
            throw new NotFoundException();
        }
        Caller caller = currentUser.require();
        if (certificate.personId() != caller.personId() && !units.isOwnPerson(certificate.personId())) {
            access.requireStaffOrLeader(certificate.classId());
        }
        return file.pdf();
    }

    /**
     * @return one file for printing, of all certificates of the class that count, by number
     * @throws NotFoundException when there is none
     */
    public byte[] ofClass(long classId) {
        access.requireStaff(classId);
        List<byte[]> issued = entityManager.createQuery("""
                select f from CertificateFile f join Certificate c on c.id = f.certificateId
                 where c.classId = :id and c.liveKey = 0 order by c.forYear, c.register, c.serial""",
                CertificateFile.class).setParameter("id", classId).getResultList().stream().map(CertificateFile::pdf)
                .toList();
        if (issued.isEmpty()) {
            throw new NotFoundException();
        }
        return CertificatePdf.join(issued, clock.instant());
    }
}
