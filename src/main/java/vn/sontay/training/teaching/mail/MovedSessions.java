package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** Tells those in a class who have an address that a session was moved, in the transaction of the move (MAI-1). */
@ApplicationScoped
public class MovedSessions {

    private static final PaperWords WORDS = PaperWords.beside(MovedSessions.class);
    private static final String MOVED = "trainingclass.moveSession";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    void tell(@Observes Changed change) {
        if (!change.action().equals(MOVED) || !settings.isOn()) {
            return;
        }
        entityManager.flush();
        Sql.of(entityManager, """
                select s.class_id, s.ordinal, s.title, s.held_on, s.part, c.title as class_title, c.place
                  from class_session s join training_class c on c.id = s.class_id where s.id = :id""")
                .with("id", change.subjectId()).first()
                .ifPresent(row -> outbox.queue(row.id("class_id"),
                        WORDS.text("moved.subject", row.number("ordinal"), row.text("class_title")),
                        WORDS.text("moved.body", row.number("ordinal"), row.text("title"), row.text("class_title"),
                                DayPart.valueOf(row.text("part")).hours(), Dates.day(row.day("held_on")),
                                row.text("place"))));
    }
}
