package vn.sontay.training.people.organisation;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/** Makes units and people for tests, without the content files. */
public final class OrganisationFixture {

    private static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");
    private static final AtomicLong NEXT_UNIT = new AtomicLong(1_000_000);

    private final EntityManager entityManager;

    public OrganisationFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the id of a new unit without dates */
    public long unit(String name, UnitKind kind, @Nullable Long parentId) {
        return unit(name, kind, parentId, null, null);
    }

    /** @return the id of a new unit */
    public long unit(String name, UnitKind kind, @Nullable Long parentId, @Nullable String from, @Nullable String to) {
        long id = NEXT_UNIT.getAndIncrement();
        entityManager.createNativeQuery("insert into unit (id, code, name, search_name, kind, parent_id, valid_from, "
                + "valid_to, from_content, version) values (?, ?, ?, ?, ?, ?, ?, ?, true, 1)").setParameter(1, id)
                .setParameter(2, "unit-" + id).setParameter(3, name).setParameter(4, Vietnamese.fold(name))
                .setParameter(5, kind.name()).setParameter(6, parentId)
                .setParameter(7, from == null ? null : Date.valueOf(from))
                .setParameter(8, to == null ? null : Date.valueOf(to)).executeUpdate();
        return id;
    }

    /** @return what adds people for use cases */
    public PersonRegistry registry(Clock clock) {
        PersonRegistry registry = new PersonRegistry();
        registry.entityManager = entityManager;
        registry.clock = clock;
        return registry;
    }

    /** @return the id of a new person without unit */
    public long person(String fullName, @Nullable Integer birthYear, @Nullable String phone) {
        Person person = new Person(new PersonDetails(Vietnamese.clean(fullName), birthYear, phone), BEFORE);
        entityManager.persist(person);
        entityManager.flush();
        return person.id();
    }

    /** @return the id of a new person of that unit, for ever */
    public long personOf(long unitId, String fullName, @Nullable Integer birthYear) {
        long personId = person(fullName, birthYear, null);
        affiliation(personId, unitId, "", null);
        return personId;
    }

    /** Lets the person belong to the unit from that day on, whatever else they belong to. */
    public void affiliation(long personId, long unitId, String jobTitle, @Nullable LocalDate from) {
        entityManager.persist(
                new Affiliation(personId, new Post(unitId, jobTitle.isEmpty() ? null : jobTitle, from), BEFORE));
        entityManager.flush();
    }

    /** Deactivates the person. */
    public void deactivate(long personId) {
        entityManager.find(Person.class, personId).deactivate(BEFORE);
    }
}
