package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/** Reads which certificates of classes of the caller's units are flagged, and what was decided. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class CertificateReviewQueries {

    private static final int PAGE_SIZE = 50;
    private static final String FLAGGED = "select new vn.sontay.training.outcome.certificate.FlaggedCertificate(r, c)";
    private static final String FROM = " from CertificateReview r join Certificate c on c.id = r.certificateId "
            + "join TrainingClass t on t.id = c.classId where ";

    /** Flags of certificates that have ended wait for nobody. */
    private static final String OPEN = "r.decision is null and c.liveKey = 0";
    private static final String WAITING = """
            select (select count(*) from certificate_review r join certificate k on k.id = r.certificate_id
                      join training_class t on t.id = k.class_id
                     where r.decision is null and k.live_key = 0 and %s) as reviews,
                   (select count(*) from certificate k join training_class t on t.id = k.class_id
                     where k.state = 'REGISTERED' and %s) as unsigned_papers,
                   (select min(k.class_id) from certificate k join training_class t on t.id = k.class_id
                     where k.state = 'REGISTERED' and %s) as unsigned_class
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return what waits for a decision or a signature; flags of certificates that have ended wait for nobody. One statement. */
    public WaitingPapers waiting() {
        return Sql.of(entityManager,
                WAITING.replace("%s", currentUser.require().scope(Roles.ADMINISTRATOR).holds("t.organiser_unit_id")))
                .first()
                .map(row -> new WaitingPapers(row.number("reviews"), row.number("unsigned_papers"),
                        row.idOrNull("unsigned_class")))
                .orElseThrow();
    }

    /**
     * The flags that wait for a decision, the oldest first, with what their holders have reached today.
     *
     * @param words that the holder's name or the certificate's number has; empty for all
     * @param number the page, from 1
     */
    public Page<ReviewRow> open(String words, int number) {
        String waiting = mine() + OPEN + (words.isEmpty() ? "" : " and r.id in :found");
        List<Long> found = words.isEmpty() ? List.of() : found(Vietnamese.fold(words));
        if (!words.isEmpty() && found.isEmpty()) {
            return Page.none();
        }
        long total = bind(entityManager.createQuery("select count(r)" + waiting, Long.class), found).getSingleResult();
        return Page.of(number, PAGE_SIZE, total, (first, size) -> withToday(
                bind(entityManager.createQuery(FLAGGED + waiting + " order by r.flaggedAt, c.numberText, r.id",
                        FlaggedCertificate.class), found).setFirstResult(first).setMaxResults(size).getResultList()));
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, List<Long> found) {
        return found.isEmpty() ? query : query.setParameter("found", found);
    }

    /** Letters without their marks are compared here: not every database can. */
    private List<Long> found(String words) {
        return entityManager.createQuery(FLAGGED + mine() + OPEN, FlaggedCertificate.class)
                .getResultStream().map(each -> each.review().row(each.certificate(), null))
                .filter(row -> Vietnamese.fold(row.fullName() + " " + row.number()).contains(words))
                .map(ReviewRow::reviewId).toList();
    }

    private List<ReviewRow> withToday(List<FlaggedCertificate> found) {
        Map<Long, Judgement> now = completions.ofEnrolments(
                found.stream().map(each -> each.certificate().enrolmentId()).collect(Collectors.toSet()),
                LocalDate.now(clock));
        return found.stream().map(each -> each.review().row(each.certificate(),
                now.get(each.certificate().enrolmentId()))).toList();
    }

    private String mine() {
        return FROM + currentUser.require().scope(Roles.ADMINISTRATOR).holds("t.organiserUnitId") + " and ";
    }

    /** @return the flags that are decided, the last first */
    public Page<ReviewRow> decided(int number) {
        long total = entityManager
                .createQuery("select count(r)" + mine() + "r.decision is not null", Long.class)
                .getSingleResult();
        return Page.of(number, PAGE_SIZE, total, (first, size) -> entityManager
                .createQuery(FLAGGED + mine() + "r.decision is not null order by r.decidedAt desc, r.id desc",
                        FlaggedCertificate.class)
                .setFirstResult(first).setMaxResults(size).getResultStream()
                .map(each -> each.review().row(each.certificate(), null)).toList());
    }
}
