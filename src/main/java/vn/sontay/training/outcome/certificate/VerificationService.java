package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.lawchange.MyChange;
import vn.sontay.training.learning.lawchange.MyChanges;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.Limit;
import vn.sontay.training.people.security.Throttle;

/**
 * Answers whether a certificate is genuine (CER-7, CER-11). Open to all. A code that exists is answered whoever has guessed at the
 * same address: it has 60 random bits.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationService {

    /** Unknown codes from one address within an hour that cost no wait: an office mistypes, too. */
    static final int FREE_PER_ADDRESS = 30;

    private static final int LONGEST_SHOWN = 40;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CertificateActs acts;

    @Inject
    MyChanges changes;

    @Inject
    UnitTrees trees;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    /**
     * @param typed a code; case, spaces and dashes don't matter
     * @param address where the request comes from
     */
    public Verification verify(String typed, String address) {
        String code = VerificationCode.normalise(typed);
        if (!VerificationCode.isWellFormed(code)) {
            return Verification.unknown(typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN)).strip());
        }
        String shown = VerificationCode.grouped(code);
        List<RegisteredCertificate> found = entityManager
                .createQuery("select c from RegisteredCertificate c where c.code = :code", RegisteredCertificate.class)
                .setParameter("code", code).getResultList();
        if (!found.isEmpty()) {
            RegisteredCertificate certificate = found.getFirst();
            return Verified.of(certificate, acts.life(certificate), askNow(certificate.unitId()),
                    LocalDate.now(clock)).since(since(certificate));
        }
        Duration wait = throttle.take(new Limit("verify|" + address, FREE_PER_ADDRESS));
        return wait.isPositive() ? Verification.wait(shown, wait.toSeconds() + 1) : Verification.unknown(shown);
    }

    /** What has ended, or was entered from a paper register, tells of no change. */
    private List<Verification.ChangeSince> since(RegisteredCertificate certificate) {
        return certificate instanceof Certificate ours && !certificate.state().isEnded()
                ? changes.since(ours.enrolmentId(), certificate.issuedOn()).stream().map(MyChange::change)
                        .map(each -> new Verification.ChangeSince(each.title(), each.from())).toList()
                : List.of();
    }

    /** @return who has taken over from a unit that has ended, else null */
    private @Nullable String askNow(long unitId) {
        UnitTree tree = trees.now();
        LocalDate today = LocalDate.now(clock);
        return tree.exists(unitId, today) ? null : tree.label(tree.actingFor(unitId, today));
    }
}
