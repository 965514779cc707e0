package vn.sontay.training.outcome.certificate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Reads what a person has learned and got, wherever: they take it along when they move (ORG-14). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RecordQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    public RecordQueries() {
    }

    /** For tests. */
    RecordQueries(EntityManager entityManager, UnitAccess access) {
        this.entityManager = entityManager;
        this.access = access;
    }

    /**
     * @return the person's classes, the newest first: all of them to whoever administers the unit where they belong, to others
     *     those that their units organised; among them the certificates from paper registers that name the person (OLD-8)
     */
    public List<RecordRow> of(long personId) {
        access.requirePerson(personId);
        boolean own = access.isOwnPerson(personId);
        String seen = own ? "1 = 1" : access.administered().holds("c.organiser_unit_id");
        String seenOnPaper = own ? "1 = 1" : access.administered().holds("x.unit_id");
        return Sql.of(entityManager, """
                select c.id as ordered, c.title, c.starts_on, c.ends_on, c.organiser_name, e.unit_name, e.withdrawn_on,
                       x.id as certificate_id, x.number_text, x.state, x.valid_until
                  from enrolment e
                  join training_class c on c.id = e.class_id
                  left join certificate x on x.enrolment_id = e.id and x.live_key = 0
                 where e.person_id = :person and %s
                union all
                select x.id as ordered, x.course_title as title, coalesce(x.class_starts_on, x.issued_on) as starts_on,
                       coalesce(x.class_ends_on, x.class_starts_on, x.issued_on) as ends_on, x.issuer_name as organiser_name,
                       x.unit_name, null as withdrawn_on, x.id as certificate_id, x.number_text, 'PAPER' as state,
                       x.valid_until
                  from certificate x where x.person_id = :person and x.origin = 'PAPER' and x.live_key = 0 and %s
                 order by starts_on desc, ordered desc""".formatted(seen, seenOnPaper)).with("person", personId)
                .rows(row -> new RecordRow(row.text("title"), row.day("starts_on"), row.day("ends_on"),
                        row.text("organiser_name"), row.text("unit_name"), row.dayOrNull("withdrawn_on"),
                        row.idOrNull("certificate_id"), row.textOrNull("number_text"), row.textOrNull("state"),
                        row.dayOrNull("valid_until")));
    }
}
