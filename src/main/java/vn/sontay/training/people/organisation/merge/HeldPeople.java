package vn.sontay.training.people.organisation.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Lets nobody's record go while something new is written of them (MRG-9). For use cases that have checked permission themselves. */
@ApplicationScoped
public class HeldPeople {

    @PersistenceContext
    EntityManager entityManager;

    protected HeldPeople() {
    }

    /** For tests. */
    public HeldPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A record that stands. @param leftAt since when it is deactivated, or null */
    record Held(String fullName, long version, @Nullable Instant leftAt) {
    }

    /**
     * Holds those records until the transaction ends. One statement.
     *
     * @throws RuleException when one of them has gone into another
     */
    public void take(Collection<Long> personIds) {
        held(personIds);
    }

    Map<Long, Held> held(Collection<Long> personIds) {
        TreeSet<Long> ids = new TreeSet<>(personIds);
        var rows = Sql
                .of(entityManager,
                        "select p.id, p.full_name, p.version, p.deactivated_at, p.merged_into, p.restricted_at "
                                + "from person p where p.id in (:ids) order by p.id for update")
                .with("ids", ids).rows();
        if (rows.size() < ids.size()) {
            throw new NotFoundException();
        }
        rows.stream().filter(row -> row.idOrNull("merged_into") != null).findFirst().ifPresent(row -> {
            throw new RuleException("organisation.mergedAway", row.text("full_name"));
        });
        if (rows.stream().anyMatch(row -> row.momentOrNull("restricted_at") != null)) {
            throw new RuleException("organisation.restrictedNow");
        }
        return rows.stream().collect(Collectors.toMap(row -> row.id("id"),
                row -> new Held(row.text("full_name"), row.id("version"), row.momentOrNull("deactivated_at"))));
    }
}
