package vn.sontay.training.outcome.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.seal.PersonKey;
import vn.sontay.training.shared.seal.PersonKeys;

/** Keeps what certificates were when they were entered (CER-31). For use cases that have checked permission themselves. */
@ApplicationScoped
class Seals {

    /** Dates and numbers as text, the same on each database. */
    private static final String KEPT = "select id, person_id, "
            + Stream.concat(Seal.TOLD.stream(), Seal.PERSONAL.stream())
                    .map(name -> name.endsWith("_on") || name.equals("birth_year") || name.equals("valid_until")
                            ? "cast(" + name + " as char(10)) as " + name
                            : name)
                    .collect(Collectors.joining(", "))
            + " from certificate where id in (:ids) order by id";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PersonKeys keys;

    protected Seals() {
    }

    /** For tests. */
    Seals(EntityManager entityManager, PersonKeys keys) {
        this.entityManager = entityManager;
        this.keys = keys;
    }

    /** Seals those that were entered and written just now. */
    void seal(Collection<Long> certificateIds) {
        List<Row> rows = Lots.of(certificateIds).flatMap(ids -> kept(ids).stream()).toList();
        Map<Long, PersonKey> of = keys.of(rows.stream().map(row -> row.id("person_id")).toList());
        rows.forEach(row -> entityManager.persist(new Seal(row, Objects.requireNonNull(of.get(row.id("person_id"))))));
    }

    Sealed check(long certificateId) {
        Seal seal = entityManager.find(Seal.class, certificateId);
        if (seal == null) {
            return new Sealed(Sealed.Verdict.NONE, Set.of());
        }
        Row now = kept(List.of(certificateId)).getFirst();
        return seal.check(now, seal.keyPersonId() == null ? null : keys.find(seal.keyPersonId()).orElse(null));
    }

    private List<Row> kept(List<Long> ids) {
        return Sql.of(entityManager, KEPT).with("ids", ids).rows();
    }
}
