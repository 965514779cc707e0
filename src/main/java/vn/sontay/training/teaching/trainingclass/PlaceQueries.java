package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads who waits for a place (CLS-23). */
@Stateless
@RolesAllowed({Roles.TRAINER, Roles.ADMINISTRATOR})
public class PlaceQueries {

    private static final String WAITING = """
            select w.id, w.class_id, c.title, p.id as person_id, p.full_name, w.asked_at, w.asked_by,
                   (select min(a.unit_id) from affiliation a where a.person_id = p.id and (a.valid_from is null or a.valid_from <= :today)
                       and (a.valid_to is null or a.valid_to >= :today)) as unit_id,
                   c.places - (select count(*) from enrolment e where e.class_id = c.id and e.withdrawn_on is null) as free
              from waiting_place w join training_class c on c.id = w.class_id join person p on p.id = w.person_id
             where w.live_key = 0 and %s order by w.asked_at, w.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return who waits in the class, in order, to its staff. One statement. */
    public List<WaitingRow> ofClass(long classId) {
        access.requireStaff(classId);
        return rows(Sql.of(entityManager, WAITING.formatted("w.class_id = :class")).with("class", classId));
    }

    /** @return one of them, to the administrators of the class */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public WaitingRow waiting(long waitingId) {
        WaitingRow found = rows(Sql.of(entityManager, WAITING.formatted("w.id = :id")).with("id", waitingId)).stream()
                .findFirst().orElseThrow(NotFoundException::new);
        access.requireAdministrator(found.classId());
        return found;
    }

    /** @return the first who waits in each of the caller's classes in which a place is free. One statement. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<WaitingRow> offers(int most) {
        return rows(Sql.of(entityManager, WAITING.formatted("""
                c.places > (select count(*) from enrolment e where e.class_id = c.id and e.withdrawn_on is null)
                   and not exists (select 1 from waiting_place b where b.class_id = w.class_id and b.live_key = 0
                                      and (b.asked_at < w.asked_at or b.asked_at = w.asked_at and b.id < w.id))
                   and\s""" + currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id")))
                .atMost(most));
    }

    private List<WaitingRow> rows(Sql waiting) {
        return waiting.with("today", LocalDate.now(clock)).rows(this::row);
    }

    private WaitingRow row(Row row) {
        Long unit = row.idOrNull("unit_id");
        return new WaitingRow(row.id("id"), row.id("class_id"), row.text("title"), row.id("person_id"),
                row.text("full_name"),
                unit == null ? "" : trees.now().label(unit), row.moment("asked_at"), row.text("asked_by"),
                Math.max(0, row.number("free")));
    }
}
