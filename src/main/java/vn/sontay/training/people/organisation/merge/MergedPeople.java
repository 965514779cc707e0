package vn.sontay.training.people.organisation.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.sontay.training.shared.database.Sql;

/** Where the addresses of records that went lead to (MRG-3). */
@ApplicationScoped
public class MergedPeople {

    @PersistenceContext
    EntityManager entityManager;

    /** @return the person whose record stays; empty where that record didn't go. One statement. */
    public Optional<Long> leadsTo(long personId) {
        return Sql
                .of(entityManager, "select p.merged_into from person p where p.id = :id and p.merged_into is not null")
                .with("id", personId).first().map(row -> row.id("merged_into"));
    }
}
