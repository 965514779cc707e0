package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Sql;

/** Lets the people of a unit belong to others from a day on, and back again, for acts that concern the unit (UNA-3). */
@ApplicationScoped
public class UnitLeavers {

    /** What of an affiliation was made otherwise. */
    public enum Cell {
        /** Its last day. */
        TO,
        /** Its unit, where it begins on that day or later. */
        UNIT,
        /** It is new. */
        MADE
    }

    /** @param before as text; empty for nothing @param after likewise */
    public record Change(long affiliationId, Cell cell, String before, String after) {
    }

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    protected UnitLeavers() {
    }

    /** For tests. */
    public UnitLeavers(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Each goes on in the same post.
     *
     * @param target the unit to which a person goes, or null for who stays
     * @return what it has made otherwise, in order
     */
    public List<Change> go(long unitId, LocalDate day, LongFunction<@Nullable Long> target) {
        lock(Sql.of(entityManager, "select distinct a.person_id from affiliation a where a.unit_id = :unit "
                + "and (a.valid_to is null or a.valid_to >= :day)").with("unit", unitId).with("day", day)
                .rows(row -> row.id("person_id")));
        List<Change> changes = new ArrayList<>();
        for (Affiliation each : entityManager.createQuery("select a from Affiliation a where a.unitId = :unit "
                + "and (a.validTo is null or a.validTo >= :day) order by a.id", Affiliation.class)
                .setParameter("unit", unitId).setParameter("day", day).getResultList()) {
            entityManager.refresh(each);
            @Nullable
            Long goes = target.apply(each.personId());
            if (goes != null) {
                go(each, goes, day, changes);
            }
        }
        entityManager.flush();
        return changes;
    }

    private void go(Affiliation each, long unitId, LocalDate day, List<Change> changes) {
        LocalDate from = each.validFrom();
        String before = String.valueOf(each.unitId());
        if (from != null && !from.isBefore(day)) {
            each.correct(each.at(unitId, from), clock.instant());
            changes.add(new Change(each.id(), Cell.UNIT, before, String.valueOf(unitId)));
            return;
        }
        Affiliation next = new Affiliation(each.personId(), each.at(unitId, day), clock.instant());
        next.lasts(each.validTo());
        entityManager.persist(next);
        changes.add(new Change(each.id(), Cell.TO, or(each.validTo()), day.minusDays(1).toString()));
        changes.add(new Change(next.id(), Cell.MADE, "", String.valueOf(unitId)));
        each.endBefore(day);
    }

    /**
     * Takes it back, last things first.
     *
     * @return the people of whom that can't be done, since something was made otherwise afterwards; then what was done is worthless
     */
    public List<String> back(List<Change> changes) {
        List<Long> hindered = new ArrayList<>();
        List<Affiliation> found = new ArrayList<>();
        Lots.of(changes.stream().map(Change::affiliationId).distinct().toList()).forEach(lot -> found.addAll(
                entityManager.createQuery("select a from Affiliation a where a.id in :ids", Affiliation.class)
                        .setParameter("ids", lot).getResultList()));
        lock(found.stream().map(Affiliation::personId).toList());
        found.forEach(entityManager::refresh);
        for (Change change : changes.reversed()) {
            Affiliation each = entityManager.find(Affiliation.class, change.affiliationId());
            if (each != null && !undo(each, change)) {
                hindered.add(each.personId());
            }
        }
        entityManager.flush();
        List<String> names = new ArrayList<>();
        Lots.of(hindered).forEach(lot -> names.addAll(Sql.of(entityManager,
                "select p.full_name from person p where p.id in (:ids) order by p.sort_key, p.id").with("ids", lot)
                .rows(row -> row.text("full_name"))));
        return names;
    }

    private boolean undo(Affiliation each, Change change) {
        switch (change.cell()) {
            case MADE -> {
                boolean untouched = each.version() == 1 && String.valueOf(each.unitId()).equals(change.after());
                if (untouched) {
                    entityManager.remove(each);
                }
                return untouched;
            }
            case TO -> {
                boolean untouched = or(each.validTo()).equals(change.after());
                each.lasts(change.before().isEmpty() ? null : LocalDate.parse(change.before()));
                return untouched;
            }
            case UNIT -> {
                boolean untouched = String.valueOf(each.unitId()).equals(change.after());
                each.correct(each.at(Long.parseLong(change.before()), each.validFrom()), clock.instant());
                return untouched;
            }
        }
        throw new IllegalStateException();
    }

    /** One at a time decides where somebody belongs; a page that was opened before is refused. */
    private void lock(List<Long> personIds) {
        Lots.of(new TreeSet<>(personIds)).forEach(lot -> Sql
                .of(entityManager, "update person set version = version + 1 where id in (:ids)").with("ids", lot)
                .change());
    }

    private static String or(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
