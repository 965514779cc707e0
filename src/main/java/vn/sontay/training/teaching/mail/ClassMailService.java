package vn.sontay.training.teaching.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** Sends mail to the people of a class and tells what became of it, for those who administer it. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClassMailService {

    private static final String CLASS = """
            select c.title, count(e.id) as people, count(a.id) as reachable from training_class c
              left join enrolment e on e.class_id = c.id and e.withdrawn_on is null
              left join person_address a on a.person_id = e.person_id
             where c.id = :class group by c.title""";
    private static final String MAILS = """
            select p.full_name, m.subject, m.queued_at, m.sent_at, m.failure, m.next_try_at
              from outgoing_mail m join person p on p.id = m.person_id
             where m.class_id = :class order by m.queued_at desc, m.id desc""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    CommandReceipts receipts;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    @Inject
    Event<Changed> changes;

    @Inject
    Clock clock;

    /** @return the mail of the class. Two statements beside that of the scope. */
    public ClassMails ofClass(long classId) {
        access.requireAdministrator(classId);
        Row held = Sql.of(entityManager, CLASS).with("class", classId).first().orElseThrow();
        List<MailRow> rows = Sql.of(entityManager, MAILS).with("class", classId).atMost(ClassMails.MOST)
                .rows(row -> new MailRow(row.text("full_name"), row.text("subject"), row.moment("queued_at"),
                        row.momentOrNull("sent_at"), failure(row.textOrNull("failure")),
                        row.momentOrNull("next_try_at")));
        return new ClassMails(classId, held.text("title"), settings.isOn(), held.number("reachable"),
                held.number("people"), rows);
    }

    private static @Nullable MailFailure failure(@Nullable String name) {
        return name == null ? null : MailFailure.valueOf(name);
    }

    /** @throws RuleException without a mail server, or when nobody has an address */
    public void send(MailClass command) {
        access.requireAdministrator(command.classId());
        Constraints.check(command);
        receipts.once(command.requestId(), "mail.send", () -> {
            if (!settings.isOn()) {
                throw new RuleException("mail.off");
            }
            int queued = outbox.queue(command.classId(), command.subject(), command.body());
            if (queued == 0) {
                throw new RuleException("mail.nobody");
            }
            changes.fire(new Changed("mail.send", "class", command.classId(), command.subject() + " (" + queued + ")"));
            return command.classId();
        });
    }

    /** Tries again what was given up. */
    public void again(String requestId, long classId) {
        access.requireAdministrator(classId);
        receipts.once(requestId, "mail.again", () -> {
            List<OutgoingMail> stuck = entityManager.createQuery("select m from OutgoingMail m "
                    + "where m.classId = :class and m.sentAt is null and m.nextTryAt is null", OutgoingMail.class)
                    .setParameter("class", classId).getResultList();
            stuck.forEach(mail -> mail.again(clock.instant()));
            changes.fire(new Changed("mail.again", "class", classId, String.valueOf(stuck.size())));
            return classId;
        });
    }
}
