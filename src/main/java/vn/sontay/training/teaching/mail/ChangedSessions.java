package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionState;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/**
 * Tells those in a class who have an address that a session was moved, put off or cancelled, or is held after all, and what becomes of
 * each when the class is put off as a whole, in the transaction of the change (MAI-1).
 */
@ApplicationScoped
public class ChangedSessions {

    private static final PaperWords WORDS = PaperWords.beside(ChangedSessions.class);
    /** What the texts of a mail begin with, by what was done. */
    private static final Map<String, String> TOLD = Map.of("trainingclass.moveSession", "moved",
            "trainingclass.postponeSession", "postponed", "trainingclass.cancelSession", "cancelled",
            "trainingclass.restoreSession", "restored", "trainingclass.makeUpSession", "madeUp");

    private static final String PUT_OFF = "trainingclass.postponeClass";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Outbox outbox;

    @Inject
    MailSettings settings;

    @Inject
    Clock clock;

    void tell(@Observes Changed change) {
        Long subject = change.subjectId();
        if (change.action().equals(PUT_OFF) && subject != null && settings.isOn()) {
            tellAll(subject);
        }
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

    /** One mail for a class that was put off as a whole: what becomes of each session to come. */
    private void tellAll(long classId) {
        entityManager.flush();
        List<Row> sessions = Sql.of(entityManager, """
                select s.ordinal, s.title, s.held_on, s.part, s.begins_at, s.ends_at, s.state,
                       coalesce(s.room, c.place) as place, c.title as class_title
                  from class_session s join training_class c on c.id = s.class_id
                 where s.class_id = :class and %s and (s.state = 'POSTPONED' or s.held_on >= :today)
                 order by s.ordinal""".formatted(WhichSessions.EXPECTED)).with("class", classId)
                .with("today", LocalDate.now(clock)).rows();
        if (sessions.isEmpty()) {
            return;
        }
        String title = sessions.getFirst().text("class_title");
        outbox.queue(classId, WORDS.text("putOff.subject", title), WORDS.text("putOff.body", title,
                sessions.stream().map(ChangedSessions::line).collect(Collectors.joining("\n"))));
    }

    private static String line(Row row) {
        return WORDS.text(row.text("state").equals(SessionState.POSTPONED.name()) ? "putOff.open" : "putOff.day",
                row.number("ordinal"), row.text("title"), hours(row), Dates.day(row.day("held_on")), row.text("place"));
    }

    /** @return the session's own hours, or those of its half day */
    private static String hours(Row row) {
        return DayPart.valueOf(row.text("part")).hours(row.textOrNull("begins_at"), row.textOrNull("ends_at"));
    }
}
