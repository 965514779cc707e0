package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Where people belong, one place at a time without gaps of the system's making (ORG-2). The caller has locked the person. */
@ApplicationScoped
public class Affiliations {

    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final int MONTHS_AHEAD = 12;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected Affiliations() {
    }

    Affiliations(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** From where to where somebody goes. @param corrected whether that was only entered wrongly */
    record Move(String before, String after, boolean corrected) {
    }

    /** Opens the person's first affiliation. */
    void open(long personId, Post post) {
        entityManager.persist(new Affiliation(personId, post, clock.instant()));
    }

    /**
     * Ends what is and opens the new post, or corrects what was entered for the same first day.
     *
     * @return what it was and what it is, for the trail
     */
    Move move(long personId, Post post) {
        LocalDate from = post.from();
        if (from == null) {
            throw RuleException.at("from", "organisation.fromMissing");
        }
        requireUnit(post);
        @Nullable
        Affiliation latest = latest(personId);
        if (latest == null) {
            open(personId, post);
            return new Move("", describe(post), false);
        }
        if (latest.says(post) && lasts(latest, from)) {
            throw RuleException.at("unit", "organisation.sameUnit");
        }
        LocalDate begun = latest.validFrom();
        String before = label(latest.unitId());
        if (from.equals(begun)) {
            latest.correct(post, clock.instant());
            return new Move(before, describe(post), true);
        }
        if (begun != null && from.isBefore(begun)) {
            throw RuleException.at("from", "organisation.fromEarly", Dates.day(begun), before);
        }
        if (lasts(latest, from)) {
            latest.endBefore(from);
        }
        open(personId, post);
        return new Move(before, describe(post), false);
    }

    private static boolean lasts(Affiliation affiliation, LocalDate day) {
        LocalDate end = affiliation.validTo();
        return end == null || !end.isBefore(day);
    }

    private @Nullable Affiliation latest(long personId) {
        List<Affiliation> all = entityManager
                .createQuery("select a from Affiliation a where a.personId = :person", Affiliation.class)
                .setParameter("person", personId).getResultList();
        return all.stream().max(Comparator.comparing(
                (Affiliation each) -> Objects.requireNonNullElse(each.validFrom(), LocalDate.MIN))).orElse(null);
    }

    /** @throws RuleException when there is no such unit, it doesn't exist on the post's first day, or the day is far off */
    void requireUnit(Post post) {
        Unit unit = entityManager.find(Unit.class, post.unit());
        if (unit == null) {
            throw RuleException.at("unit", "organisation.unitMissing");
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate from = Objects.requireNonNullElse(post.from(), today);
        LocalDate latest = today.plusMonths(MONTHS_AHEAD);
        if (from.isBefore(EARLIEST) || from.isAfter(latest)) {
            throw RuleException.at("from", "organisation.fromRange", Dates.day(EARLIEST), Dates.day(latest));
        }
        if (!unit.existsOn(from)) {
            throw RuleException.at("unit", "organisation.unitGone", unit.name(), Dates.day(from));
        }
    }

    String describe(Post post) {
        return label(post.unit()) + (post.jobTitle() == null ? "" : ", " + post.jobTitle())
                + (post.from() == null ? "" : " (" + Dates.day(post.from()) + ")");
    }

    private String label(long unitId) {
        return Sql.of(entityManager,
                "select " + UnitNames.LABEL + " as label from unit u " + UnitNames.PARENTS + " where u.id = :unit")
                .with("unit", unitId).first().map(row -> row.text("label")).orElse("");
    }
}
