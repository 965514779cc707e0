package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Adds people for use cases that have checked permission themselves and run in their own transaction. */
@ApplicationScoped
public class PersonRegistry {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    /** @return the id of the new person */
    public long add(PersonDetails details) {
        Person person = new Person(details, clock.instant());
        entityManager.persist(person);
        entityManager.flush();
        return person.id();
    }
}
