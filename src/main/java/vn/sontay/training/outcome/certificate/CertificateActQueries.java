package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Reads what was done to certificates, and what can be done to them now. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateActQueries {

    private static final Set<ActKind> ONLY_OF_CLASS = Set.of(ActKind.SIGNED, ActKind.HANDED_OVER, ActKind.CANCELLED,
            ActKind.REPLACED);
    private static final Set<ActKind> ONLY_OF_PAPER = Set.of(ActKind.ENTERED, ActKind.VOIDED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    RegisterAccess register;

    @Inject
    CertificateActs acts;

    @Inject
    Seals seals;

    /** @return the line of the register, to whoever may record acts on it (CER-18). Five statements. */
    public RegisterEntry entry(long certificateId) {
        RegisteredCertificate found = entityManager.find(RegisteredCertificate.class, certificateId);
        if (found == null) {
            throw new NotFoundException();
        }
        register.require(found);
        CertificateLife life = acts.life(found);
        Printed printed = found.printed();
        Evidence evidence = found instanceof Certificate earned ? earned.evidence() : null;
        return new RegisterEntry(found.id(), found.version(), found.unitId(), found.fromPaper(),
                found instanceof Certificate earned ? Long.valueOf(earned.classId()) : null, printed.classTitle(),
                printed.courseTitle(), found.numberText(), found.fullName(), found.unitName(), found.issuedOn(),
                printed.signatory(), VerificationCode.grouped(found.code()), life.state(),
                life.acts().stream()
                        .map(act -> new RegisterEntry.Line(act, life.standing().contains(act), life.canUndo(act)))
                        .toList(),
                Arrays.stream(ActKind.values()).filter(kind -> isPossible(kind, found, life))
                        .collect(Collectors.toSet()),
                evidence == null ? null : evidence.decision(), evidence == null ? null : evidence.facts(),
                seals.check(found.id()));
    }

    /** What comes of a class isn't done to one from a paper register, nor the reverse (OLD-6). */
    private static boolean isPossible(ActKind kind, RegisteredCertificate of, CertificateLife life) {
        return kind.isPossible(life.state()) && !(of.fromPaper() ? ONLY_OF_CLASS : ONLY_OF_PAPER).contains(kind);
    }

    /** @return the certificates of the class of which that can be recorded now, by number. Three statements. */
    public List<ClassCertificate> possible(long classId, ActKind kind) {
        access.requireAdministrator(classId);
        List<Certificate> live = entityManager
                .createQuery("select c from Certificate c where c.classId = :id and c.liveKey = 0 "
                        + "order by c.forYear, c.register, c.serial", Certificate.class)
                .setParameter("id", classId).getResultList();
        Map<Long, CertificateLife> lives = live.isEmpty() ? Map.of() : acts.lives(live);
        return live.stream().filter(each -> Objects.requireNonNull(lives.get(each.id())).isPossible(kind))
                .map(each -> new ClassCertificate(each.id(), each.numberText(), each.fullName(), each.unitName(),
                        each.issuedOn()))
                .toList();
    }
}
