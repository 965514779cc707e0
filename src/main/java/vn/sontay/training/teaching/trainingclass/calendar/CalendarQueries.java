package vn.sontay.training.teaching.trainingclass.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.DayPart;

/** Gives the timetable of a class to calendars: to its staff, and to those who are in it. */
@Stateless
@RolesAllowed({Roles.TRAINEE, Roles.TRAINER, Roles.ADMINISTRATOR})
public class CalendarQueries {

    private static final PaperWords WORDS = PaperWords.beside(CalendarQueries.class);
    private static final String SESSIONS = """
            select c.title as class_title, coalesce(s.room, c.place) as place, c.version, s.id, s.ordinal, s.title, s.held_on, s.part, s.periods,
                   (select count(*) from session_edition x where x.session_id = s.id) as editions,
                   case when s.state = 'STANDS' then 0 else 1 end as removed, s.begins_at, s.ends_at
              from class_session s join training_class c on c.id = s.class_id where c.id = :class
            union all
            select c.title, c.place, c.version, n.session_id, 0, '', n.held_on, n.part, n.periods,
                   (select count(*) from session_edition x where x.session_id = n.session_id), 1,
                   n.begins_at, n.ends_at
              from session_edition n join training_class c on c.id = n.class_id
             where c.id = :class and n.removed = true and not exists (select 1 from class_session s where s.id = n.session_id)
             order by 7, 8 desc, 4""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    /** @return the class's timetable, to its staff. Two statements. */
    @RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
    public String ofClass(long classId) {
        access.requireStaff(classId);
        return calendar(classId);
    }

    /** @return the timetable of the class that the caller is in, by their own enrolment. Two statements. */
    @RolesAllowed(Roles.TRAINEE)
    public String ofMine(long enrolmentId) {
        return calendar(access.requireOwn(enrolmentId).classId());
    }

    private String calendar(long classId) {
        List<Row> rows = Sql.of(entityManager, SESSIONS).with("class", classId).rows();
        if (rows.isEmpty()) {
            throw new NotFoundException();
        }
        return CalendarFile.of(rows.getFirst().text("class_title"),
                rows.stream().map(CalendarQueries::entry).toList(), host(), clock.instant());
    }

    private static CalendarEntry entry(Row row) {
        LocalDate day = row.day("held_on");
        DayPart part = DayPart.valueOf(row.text("part"));
        boolean removed = row.yes("removed");
        String summary = removed
                ? WORDS.text("removed", row.text("class_title"))
                : WORDS.text("session", row.text("class_title"), row.number("ordinal"));
        return new CalendarEntry(row.id("id"), row.number("version") + row.number("editions"),
                day.atTime(time(row.textOrNull("begins_at"), part.begins())),
                day.atTime(time(row.textOrNull("ends_at"), part.ends())), summary, row.text("place"),
                removed ? "" : WORDS.text("about", row.text("title"), row.number("periods")), removed);
    }

    /** @return the session's own time, else its half day's */
    private static LocalTime time(@Nullable String own, LocalTime otherwise) {
        return own == null ? otherwise : LocalTime.parse(own);
    }

    private String host() {
        return installation.publicUrl().map(address -> URI.create(address).getHost()).orElse("localhost");
    }
}
