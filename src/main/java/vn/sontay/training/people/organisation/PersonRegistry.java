package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Adds people for use cases that have checked permission themselves and run in their own transaction. */
@ApplicationScoped
public class PersonRegistry {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    @Inject
    @Any
    Instance<PersonUse> uses;

    private List<PersonUse> given = List.of();

    protected PersonRegistry() {
    }

    /** For tests. */
    public PersonRegistry(EntityManager entityManager, CurrentUser currentUser, Clock clock, Event<Changed> changes,
            PersonUse... uses) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
        this.given = List.of(uses);
    }

    /** @return the id of the new person */
    public long add(PersonDetails details) {
        Person person = new Person(details, clock.instant());
        entityManager.persist(person);
        entityManager.flush();
        return person.id();
    }

    /** @return the ids of the new people in the same order; the trail tells each, in their units */
    public List<Long> addAll(List<NewPerson> people) {
        List<Long> ids = new ArrayList<>();
        for (NewPerson each : people) {
            Person person = new Person(each.details(), clock.instant());
            entityManager.persist(person);
            ids.add(person.id());
        }
        entityManager.flush();
        for (int i = 0; i < ids.size(); i++) {
            NewPerson added = people.get(i);
            entityManager.persist(new Affiliation(ids.get(i), added.post(), clock.instant()));
            currentUser.concerns(added.post().unit());
            changes.fire(new Changed("organisation.addPerson", "person", ids.get(i),
                    added.details().fullName() + ", " + added.unitLabel()));
        }
        entityManager.flush();
        return ids;
    }

    /** @return the names of those among them on whom something hangs by now, who were changed or moved (ORG-17) */
    public List<String> inUse(Collection<Long> personIds) {
        List<PersonUse> all = uses == null ? given : uses.stream().toList();
        StringBuilder condition = new StringBuilder(
                "p.version > 1 or exists (select 1 from person_merge g where g.from_id = p.id or g.into_id = p.id) or (select count(*) from affiliation a where a.person_id = p.id) > 1");
        all.forEach(use -> condition.append(" or ").append(use.condition()));
        List<String> names = new ArrayList<>();
        Lots.of(personIds).forEach(lot -> names.addAll(Sql
                .of(entityManager, "select p.full_name from person p where p.id in (:ids) and (" + condition
                        + ") order by " + PeopleSearch.ORDER)
                .with("ids", lot).rows(row -> row.text("full_name"))));
        return names;
    }

    /** Takes people out again who were added by mistake and on whom nothing hangs (ORG-17); the trail tells each, in their units. */
    public void takeOut(Collection<Long> personIds) {
        Lots.of(personIds).forEach(lot -> {
            for (Row row : Sql.of(entityManager, "select p.id, p.full_name, a.unit_id, " + UnitNames.LABEL
                    + " as unit_label from person p join affiliation a on a.person_id = p.id join unit u on u.id = a.unit_id "
                    + UnitNames.PARENTS + " where p.id in (:ids) order by p.id").with("ids", lot).rows()) {
                currentUser.concerns(row.id("unit_id"));
                changes.fire(new Changed("organisation.removePerson", "person", row.id("id"),
                        row.text("full_name") + ", " + row.text("unit_label")));
            }
            Sql.of(entityManager, "delete from affiliation where person_id in (:ids)").with("ids", lot).change();
            Sql.of(entityManager, "delete from person where id in (:ids)").with("ids", lot).change();
        });
    }
}
