package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Sql;

/** Mail that waits, and what becomes of it. For use cases that have checked permission. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    MailSettings settings;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** What is to be sent now. @param email null when the person has no address any more */
    public record Due(long mailId, @Nullable String email, String subject, String body) {
    }

    /** Queues it in the caller's transaction for everybody in the class who has an address (MAI-1). @return for how many */
    int queue(long classId, String subject, String body) {
        if (!settings.isOn()) {
            return 0;
        }
        List<Long> people = Sql.of(entityManager, """
                select e.person_id from enrolment e join person_address a on a.person_id = e.person_id
                  join person p on p.id = e.person_id and p.restricted_at is null
                 where e.class_id = :class and e.withdrawn_on is null order by e.person_id""").with("class", classId)
                .rows(row -> row.id("person_id"));
        people.forEach(person -> entityManager.persist(
                new OutgoingMail(classId, person, subject, body, clock.instant(), currentUser.name())));
        return people.size();
    }

    /** Takes the mail that waits longest, so that nobody else does (MAI-3). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Due> take() {
        List<Long> due = entityManager.createQuery("select m.id from OutgoingMail m where m.nextTryAt <= :now "
                + "order by m.nextTryAt, m.id", Long.class).setParameter("now", clock.instant()).setMaxResults(1)
                .getResultList();
        if (due.isEmpty()) {
            return Optional.empty();
        }
        OutgoingMail mail = entityManager.find(OutgoingMail.class, due.getFirst(), LockModeType.PESSIMISTIC_WRITE);
        mail.take(clock.instant());
        String email = entityManager
                .createQuery("select a from PersonAddress a where a.personId = :person", PersonAddress.class)
                .setParameter("person", mail.personId()).getResultStream().findFirst().map(PersonAddress::email)
                .orElse(null);
        return Optional.of(new Due(mail.id(), email, mail.subject(), mail.body()));
    }

    /** Notes what became of it. @param failure empty when it was sent */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(long mailId, Optional<MailFailure> failure) {
        OutgoingMail mail = entityManager.find(OutgoingMail.class, mailId, LockModeType.PESSIMISTIC_WRITE);
        failure.ifPresentOrElse(mail::failed, () -> mail.sent(clock.instant()));
    }
}
