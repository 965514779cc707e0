package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.ActTerms;
import vn.sontay.training.outcome.certificate.act.CertificateAct;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Keeps the acts on certificates, and lets the certificates' own columns follow (CER-17). For use cases that have checked permission. */
@ApplicationScoped
public class CertificateActs {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected CertificateActs() {
    }

    /** For tests and queries outside the container. */
    CertificateActs(EntityManager entityManager, CurrentUser currentUser, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    /** @return the class of a certificate that has one, without reading it. @throws NotFoundException when there is none */
    long classOf(long certificateId) {
        return entityManager
                .createQuery("select c.classId from Certificate c where c.id = :id and c.classId is not null",
                        Long.class)
                .setParameter("id", certificateId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** @return the unit in whose paper register it stands, empty for one of a class or none at all; without reading it */
    Optional<Long> paperOf(long certificateId) {
        return Sql.of(entityManager, "select c.unit_id from certificate c where c.id = :id and c.origin = 'PAPER'")
                .with("id", certificateId).first().map(row -> row.id("unit_id"));
    }

    /** @return it as it is now; nobody else changes it before this transaction ends */
    RegisteredCertificate locked(long certificateId) {
        return entityManager.find(RegisteredCertificate.class, certificateId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** @return them as they are now; nobody else changes them before this transaction ends. Ask after the lock of their class. */
    List<Certificate> locked(long classId, Collection<Long> ids) {
        List<Certificate> found = entityManager
                .createQuery("select c from Certificate c where c.classId = :class and c.id in :ids order by c.id",
                        Certificate.class)
                .setParameter("class", classId).setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
        if (found.size() < ids.size()) {
            throw new NotFoundException();
        }
        return found;
    }

    /** @return whether that person has a certificate of that class that hasn't ended (CER-8) */
    boolean hasLive(long enrolmentId) {
        return !entityManager
                .createQuery("select c.id from Certificate c where c.enrolmentId = :id and c.liveKey = 0", Long.class)
                .setParameter("id", enrolmentId).getResultList().isEmpty();
    }

    public CertificateLife life(RegisteredCertificate certificate) {
        return Objects.requireNonNull(lives(List.of(certificate)).get(certificate.id()));
    }

    /** @return the life of each, by its id. One statement. */
    Map<Long, CertificateLife> lives(Collection<? extends RegisteredCertificate> certificates) {
        Map<Long, List<CertificateAct>> acts = entityManager
                .createQuery("select a from CertificateAct a where a.certificateId in :ids", CertificateAct.class)
                .setParameter("ids", certificates.stream().map(RegisteredCertificate::id).toList()).getResultStream()
                .collect(Collectors.groupingBy(CertificateAct::certificateId));
        return certificates.stream().collect(Collectors.toMap(RegisteredCertificate::id, each -> CertificateLife
                .of(each.issuedOn(), acts.getOrDefault(each.id(), List.of()).stream().map(CertificateAct::act)
                        .toList())));
    }

    /** Records what is done to one that was entered just now. */
    public void first(RegisteredCertificate issued, ActTerms terms, String requestId) {
        record(issued, CertificateLife.of(issued.issuedOn(), List.of()), terms, requestId);
    }

    /**
     * @param life of the certificate, read under its lock
     * @return what is kept
     * @throws RuleException when that can't be done to it now, or not on that day
     */
    public CertificateAct record(RegisteredCertificate certificate, CertificateLife life, ActTerms terms,
            String requestId) {
        life.require(terms, LocalDate.now(clock));
        CertificateAct added = new CertificateAct(certificate.id(), life.acts().size() + 1, terms, requestId,
                clock.instant(), currentUser.name());
        entityManager.persist(added);
        certificate.follow(life.with(added.act()));
        changes.fire(new Changed(action(terms.kind()), "certificate", certificate.id(),
                certificate.numberText() + ", " + certificate.fullName() + ": " + told(terms)));
        return added;
    }

    private static String action(ActKind kind) {
        return switch (kind) {
            case SIGNED, BEFORE -> "certificate.sign";
            case HANDED_OVER -> "certificate.handOver";
            case REVOKED -> "certificate.revoke";
            case CANCELLED -> "certificate.cancel";
            case REPLACED -> "certificate.replace";
            case CORRECTED -> "certificate.correct";
            case COPIED -> "certificate.copy";
            case UNDONE -> "certificate.undo";
            case ENTERED -> "certificate.enterOld";
            case VOIDED -> "certificate.voidOld";
        };
    }

    /** Day, paper, people, the number that takes its place, and why. */
    private static String told(ActTerms terms) {
        String given = Stream.of(terms.paperNumber(), terms.fullName(), terms.recipient(), terms.onBehalf(),
                terms.replacedBy()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return Dates.day(terms.on()) + (given.isEmpty() ? "" : ", " + given)
                + (terms.reason() == null ? "" : ". Lý do: " + terms.reason());
    }
}
