package vn.sontay.training.people.organisation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/** Reads one person with their history. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PeopleQueries {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    public PeopleQueries() {
    }

    /** For tests. */
    public PeopleQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, Clock.systemUTC());
    }

    /** @throws NotFoundException when there is no such person */
    public PersonFacts facts(long personId) {
        access.requirePerson(personId);
        return entityManager.createQuery("""
                select p from Person p where p.id = :id""", Person.class).setParameter("id", personId).getResultStream()
                .map(person -> new PersonFacts(person.id(), person.fullName(), person.birthYear(), person.phone(),
                        person.isActive(), person.version(), person.mergedInto()))
                .findFirst().orElseThrow(NotFoundException::new);
    }

    /** @return the same, to whoever may change it @throws vn.sontay.training.shared.RefusedException for others (ORG-14) */
    public PersonFacts ownFacts(long personId) {
        access.requireOwnPerson(personId);
        return facts(personId);
    }

    /** @return whether the caller may change what is kept of the person (ORG-14) */
    public boolean isOwn(long personId) {
        return access.isOwnPerson(personId);
    }

    /** @return where the person belonged, belongs and is going to belong, the newest first */
    public List<AffiliationRow> history(long personId) {
        access.requirePerson(personId);
        return Sql.of(entityManager, "select u.id, " + UnitNames.LABEL
                + " as label, a.job_title, a.valid_from, a.valid_to from affiliation a join unit u on u.id = a.unit_id "
                + UnitNames.PARENTS
                + " where a.person_id = :person order by case when a.valid_from is null then 1 else 0 end, "
                + "a.valid_from desc, a.id desc").with("person", personId)
                .rows(row -> new AffiliationRow(row.id("id"), row.text("label"), row.textOrNull("job_title"),
                        row.dayOrNull("valid_from"), row.dayOrNull("valid_to")));
    }
}
