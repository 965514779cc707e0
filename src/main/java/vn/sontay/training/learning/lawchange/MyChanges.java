package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** How changes stand with one person, or with what they learned in one class; for use cases that have checked permission themselves. */
@ApplicationScoped
public class MyChanges {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    LawChangeCatalogue catalogue;

    @Inject
    Clock clock;

    protected MyChanges() {
    }

    /** For tests. */
    public MyChanges(EntityManager entityManager, LawChangeCatalogue catalogue, Clock clock) {
        this.entityManager = entityManager;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** @return the changes of today that concern them, the newest first. One statement, none where there is no change. */
    List<MyChange> concerning(long personId) {
        List<LawChange> told = catalogue.current().told(LocalDate.now(clock));
        return told.isEmpty() ? List.of() : read(told, sql(told).ofPerson(personId));
    }

    /** @return how that change stands with them. One statement, and one more if it doesn't concern them. */
    MyChange of(LawChange change, long personId) {
        return read(List.of(change), sql(List.of(change)).ofPerson(personId)).stream().findFirst()
                .orElseGet(() -> Sql.of(entityManager, "select k.known_at from known_law_change k "
                        + "where k.person_id = :person and k.change_code = :code").with("person", personId)
                        .with("code", change.code()).first()
                        .map(row -> new MyChange(change, false, day(row)))
                        .orElseGet(() -> new MyChange(change, false, null)));
    }

    /**
     * What has changed since a certificate of that class, of what was learned in it (CHG-7).
     *
     * @return the changes of today whose first day came after that one, the newest first. One statement, none where there is no such change.
     */
    public List<MyChange> since(long enrolmentId, LocalDate issuedOn) {
        List<LawChange> later = catalogue.current().told(LocalDate.now(clock)).stream()
                .filter(each -> each.from().isAfter(issuedOn)).toList();
        return later.isEmpty() ? List.of() : read(later, sql(later).ofEnrolment(enrolmentId));
    }

    private ConcernedSql sql(List<LawChange> changes) {
        return new ConcernedSql(entityManager, changes, LocalDate.now(clock));
    }

    private static List<MyChange> read(List<LawChange> changes, Sql sql) {
        Map<String, Row> rows = sql.rows().stream()
                .collect(Collectors.toMap(row -> row.text("change_code"), Function.identity()));
        return changes.stream().flatMap(each -> Optional.ofNullable(rows.get(each.code())).stream()
                .map(row -> new MyChange(each, true, day(row)))).toList();
    }

    private static @Nullable LocalDate day(Row row) {
        return row.momentOrNull("known_at") == null
                ? null
                : LocalDate.ofInstant(row.moment("known_at"), TimeSource.ZONE);
    }
}
