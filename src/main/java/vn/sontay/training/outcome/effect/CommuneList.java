package vn.sontay.training.outcome.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;

/** The communes of today that the caller looks after, by their names (EFF-7). */
@ApplicationScoped
class CommuneList {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    List<CommuneName> administered() {
        return within(access.administered());
    }

    List<CommuneName> seen() {
        return within(access.seen());
    }

    private List<CommuneName> within(UnitScope scope) {
        Collator byName = Collator.getInstance(VIETNAMESE);
        return Sql.of(entityManager, "select u.id, u.name from unit u where u.kind = 'COMMUNE' "
                + "and (u.valid_from is null or u.valid_from <= :day) and (u.valid_to is null or u.valid_to >= :day) and "
                + scope.holds("u.id")).with("day", LocalDate.now(clock))
                .rows(row -> new CommuneName(row.id("id"), row.text("name"))).stream()
                .sorted(Comparator.comparing(CommuneName::name, byName).thenComparing(CommuneName::id)).toList();
    }
}
