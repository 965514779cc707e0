package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * Tells those in a class who have an address that a session was moved, put off or cancelled, or is held after all, in the
 * transaction of the change (MAI-1).
 */
@ApplicationScoped
public class ChangedSessions {

    private static final PaperWords WORDS = PaperWords.beside(ChangedSessions.class);
    /** What the texts of a mail begin with, by what was done. */
    private static final Map<String, String> TOLD = Map.of("trainingclass.moveSession", "moved",
            "trainingclass.postponeSession", "postponed", "trainingclass.cancelSession", "cancelled",
            "trainingclass.restoreSession", "restored", "trainingclass.makeUpSession", "madeUp");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    void tell(@Observes Changed change) {
        String told = TOLD.get(change.action());
        if (told == null || !settings.isOn()) {
            return;
        }
        entityManager.flush();
        Sql.of(entityManager, """
                select s.class_id, s.ordinal, s.title, s.held_on, s.part, s.begins_at, s.ends_at, s.room,
                       c.title as class_title, c.place
                  from class_session s join training_class c on c.id = s.class_id where s.id = :id""")
                .with("id", change.subjectId()).first()
                .ifPresent(row -> outbox.queue(row.id("class_id"),
                        WORDS.text(told + ".subject", row.number("ordinal"), row.text("class_title")),
                        WORDS.text(told + ".body", row.number("ordinal"), row.text("title"), row.text("class_title"),
                                hours(row), Dates.day(row.day("held_on")),
                                Objects.requireNonNullElse(row.textOrNull("room"), row.text("place")))));
    }

    /** @return the session's own hours, or those of its half day */
    private static String hours(Row row) {
        String from = row.textOrNull("begins_at");
        String to = row.textOrNull("ends_at");
        return from == null || to == null ? DayPart.valueOf(row.text("part")).hours() : from + "–" + to;
    }
}
