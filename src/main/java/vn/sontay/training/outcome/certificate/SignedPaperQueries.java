package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Gives out papers to be signed outside, and what came back (SIG-1). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class SignedPaperQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CertificateActs acts;

    /**
     * @return the paper as it is stored, under a name by which people find it again
     * @throws NotFoundException when there is none, or it doesn't wait for its signature
     */
    public SentPaper toSign(long certificateId) {
        access.requireAdministrator(acts.classOf(certificateId));
        return waiting("c.id", certificateId).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * @return the same of all certificates of the class that wait for their signature, as a zip
     * @throws NotFoundException when there is none
     */
    public byte[] allToSign(long classId) {
        access.requireAdministrator(classId);
        List<SentPaper> waiting = waiting("c.classId", classId);
        if (waiting.isEmpty()) {
            throw new NotFoundException();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (SentPaper each : waiting) {
                zip.putNextEntry(new ZipEntry(each.name()));
                zip.write(each.content());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private List<SentPaper> waiting(String column, long id) {
        return entityManager.createQuery("select new vn.sontay.training.outcome.certificate.NumberedFile("
                + "c.numberText, f) from Certificate c join CertificateFile f on f.certificateId = c.id where " + column
                + " = :id and c.state = :state order by c.forYear, c.register, c.serial", NumberedFile.class)
                .setParameter("id", id).setParameter("state", CertificateState.REGISTERED).getResultStream()
                .map(each -> new SentPaper(fileName(each.number()), each.file().pdf())).toList();
    }

    /** @return such as "012-2025-GCN-TH.pdf" */
    static String fileName(String number) {
        return Vietnamese.withoutMarks(number).replaceAll("[^A-Za-z0-9]+", "-") + ".pdf";
    }

    /**
     * @return what came back, as it came
     * @throws NotFoundException when nothing did, or its signature was taken back
     */
    public SentPaper signed(long certificateId) {
        access.requireAdministrator(acts.classOf(certificateId));
        SignedFile file = SignedFiles.standing(entityManager, certificateId).orElseThrow(NotFoundException::new);
        String number = Objects.requireNonNull(entityManager.find(Certificate.class, certificateId)).numberText();
        return new SentPaper(fileName(number).replace(".pdf", "-da-ky-so.pdf"), file.pdf());
    }

    /** @return what is known of it; empty where nothing came back. Three statements. */
    public Optional<SignedFacts> facts(long certificateId) {
        access.requireAdministrator(acts.classOf(certificateId));
        return SignedFiles.standing(entityManager, certificateId).map(file -> facts(certificateId, file));
    }

    private SignedFacts facts(long certificateId, SignedFile file) {
        List<SignatureCheck> last = entityManager.createQuery("""
                select s from SignatureCheck s where s.actId = :act and s.checkedAt =
                   (select max(x.checkedAt) from SignatureCheck x where x.actId = :act) order by s.place""",
                SignatureCheck.class).setParameter("act", file.actId()).getResultList();
        SignatureCheck any = last.getFirst();
        return new SignedFacts(certificateId, file.fileName(), file.sha256(), file.changes(), file.sentAt(),
                file.sentBy(), any.checkedAt(), any.checkedBy(), last.stream().map(SignatureCheck::found).toList());
    }
}
