package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;

/**
 * The scope of administrators and leaders (ORG-12, ORG-14): the first line of every service method that concerns a unit or a person,
 * and the condition of every list of them.
 */
@ApplicationScoped
public class UnitAccess {

    private static final String BELONGS = "exists (select 1 from affiliation ba where ba.person_id = p.id "
            + "and (ba.valid_to is null or ba.valid_to >= date '%s')%s)";

    /** A record that went into another of the same person is in nobody's list (MRG-3). */
    private static final String STANDS = "p.merged_into is null";

    /** Nor is one that may be used for nothing (ORG-19). */
    private static final String IN_USE = " and p.restricted_at is null";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<PersonTie> ties;

    private List<PersonTie> given = List.of();

    protected UnitAccess() {
    }

    /** For tests. */
    public UnitAccess(EntityManager entityManager, CurrentUser currentUser, Clock clock, PersonTie... ties) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.trees = new UnitTrees(entityManager);
        this.clock = clock;
        this.given = List.of(ties);
    }

    /** The access of somebody who administers the whole installation: start-up work and tests. */
    public static UnitAccess ofInstallation(EntityManager entityManager, Clock clock) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("", 0, 0, "", Set.of(Roles.ADMINISTRATOR)));
        return new UnitAccess(entityManager, user, clock);
    }

    /** @return the units that the caller administers */
    public UnitScope administered() {
        return currentUser.require().scope(Roles.ADMINISTRATOR);
    }

    /** @return the units that the caller looks after, as an administrator or as a leader */
    public UnitScope seen() {
        return currentUser.require().seen();
    }

    /** @throws RefusedException when the caller doesn't administer that unit */
    public void requireUnit(long unitId) {
        if (!administered().includes(unitId)) {
            throw new RefusedException();
        }
        currentUser.concerns(unitId);
    }

    /**
     * The unit in whose name the caller does something that belongs to one unit (ORG-13).
     *
     * @param chosen one of {@link #actingUnits}, or null for the highest of them, which mostly is the only one
     * @throws RefusedException when the caller doesn't administer it, or it doesn't use the system on its own
     */
    public long acting(@Nullable Long chosen) {
        List<Long> offered = trees.now().acting(administered(), LocalDate.now(clock));
        long unit = chosen != null ? chosen : offered.stream().findFirst().orElseThrow(RefusedException::new);
        if (!offered.contains(unit)) {
            throw new RefusedException();
        }
        currentUser.concerns(unit);
        return unit;
    }

    /** @return the units that use the system on their own, as far as the caller administers them, the highest first */
    public List<ActingUnit> actingUnits() {
        UnitTree tree = trees.now();
        return tree.acting(administered(), LocalDate.now(clock)).stream()
                .map(unit -> new ActingUnit(unit, tree.label(unit))).toList();
    }

    /**
     * Lets pass who may see the person (ORG-14).
     *
     * @throws RefusedException when the person isn't in the caller's scope
     * @throws NotFoundException when there is no such person
     */
    public void requirePerson(long personId) {
        requirePeople(Set.of(personId), seenPeople());
        concerns(personId);
    }

    /** The same for several at once. */
    public void requirePeople(Collection<Long> personIds) {
        requirePeople(Set.copyOf(personIds), people());
    }

    /**
     * Lets pass who may change what is kept of the person (ORG-14).
     *
     * @throws RefusedException when the person belongs to another's unit
     * @throws NotFoundException when there is no such person
     */
    public void requireOwnPerson(long personId) {
        requirePeople(Set.of(personId), changedPeople());
        concerns(personId);
    }

    /** @return whether the person is the caller's to change (ORG-14) */
    public boolean isOwnPerson(long personId) {
        UnitScope scope = administered();
        return scope.everything() || !scope.isEmpty() && !ids(Set.of(personId), changedPeople()).isEmpty();
    }

    private void requirePeople(Set<Long> personIds, String condition) {
        if (administered().everything() || personIds.isEmpty()) {
            return;
        }
        List<Long> found = ids(personIds, condition);
        if (found.size() == personIds.size()) {
            return;
        }
        if (ids(personIds, "1 = 1").size() < personIds.size()) {
            throw new NotFoundException();
        }
        throw new RefusedException();
    }

    private List<Long> ids(Set<Long> personIds, String condition) {
        return Sql.of(entityManager, "select p.id from person p where p.id in (:ids) and " + condition)
                .with("ids", personIds).rows(row -> row.id("id"));
    }

    /** @return the SQL condition that the person whose table alias is {@code p} may be seen by the caller (ORG-14) */
    public String people() {
        return "(" + seenPeople() + IN_USE + ")";
    }

    private String seenPeople() {
        UnitScope scope = administered();
        if (scope.everything()) {
            return STANDS;
        }
        return "(" + STANDS + " and (" + belongs(scope)
                + tied(scope).stream().map(each -> " or " + each).collect(Collectors.joining())
                + "))";
    }

    /** @return the SQL condition that the person whose table alias is {@code p} is the caller's to change (ORG-14) */
    public String ownPeople() {
        return "(" + changedPeople() + IN_USE + ")";
    }

    private String changedPeople() {
        UnitScope scope = administered();
        if (scope.everything()) {
            return STANDS;
        }
        List<String> tied = tied(scope);
        return "(" + STANDS + " and (" + belongs(scope) + (tied.isEmpty()
                ? ""
                : " or not " + belongs(UnitScope.ALL) + " and (" + String.join(" or ", tied) + ")") + "))";
    }

    /**
     * Who may teach a class of the caller's units: people of these, of the units above them, and of none.
     *
     * @return the SQL condition on the person whose table alias is {@code p}
     */
    public String teachers() {
        UnitScope scope = administered();
        if (scope.everything()) {
            return "p.restricted_at is null";
        }
        return "(" + people() + " or " + belongs(UnitScope.of(trees.now().upwards(scope.ids()))) + " or not "
                + belongs(UnitScope.ALL) + ")" + IN_USE;
    }

    private List<String> tied(UnitScope scope) {
        List<PersonTie> all = ties == null ? given : ties.stream().toList();
        return all.stream().map(tie -> tie.condition(scope)).toList();
    }

    /** Today and later: who is known to come already belongs here, who has left doesn't any more. */
    private String belongs(UnitScope scope) {
        return BELONGS.formatted(LocalDate.now(clock),
                scope.everything() ? "" : " and " + scope.holds("ba.unit_id"));
    }

    private void concerns(long personId) {
        LocalDate today = LocalDate.now(clock);
        currentUser.concerns(() -> unitOf(personId, today));
    }

    private @Nullable Long unitOf(long personId, LocalDate day) {
        return Sql.of(entityManager, "select a.unit_id from affiliation a where a.person_id = :person "
                + "and (a.valid_to is null or a.valid_to >= :day) order by a.id").with("person", personId)
                .with("day", day).first().map(row -> Long.valueOf(row.id("unit_id"))).orElse(null);
    }
}
