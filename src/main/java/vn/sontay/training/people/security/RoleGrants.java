package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;

/** Which roles for which units the caller may give and take (SEC-14): those of their own units, and nothing beyond. */
@ApplicationScoped
public class RoleGrants {

    @Inject
    UnitAccess access;

    @Inject
    UnitTrees trees;

    @Inject
    Clock clock;

    protected RoleGrants() {
    }

    /** For tests: of somebody who administers the whole installation. */
    RoleGrants(EntityManager entityManager, Clock clock) {
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.trees = new UnitTrees(entityManager);
        this.clock = clock;
    }

    /**
     * @param roles all that the person is to have
     * @param chosen the units by role; a role that isn't there keeps those that it has, or gets the only one that can be meant
     * @param before the units that the person has by role
     * @return the units that the person has from now on, by role
     * @throws RuleException at {@code roles} when a role to be taken holds elsewhere too; at {@code units} when none is chosen
     * @throws RefusedException when a chosen unit isn't the caller's to give
     */
    Map<String, Set<Long>> granted(Set<String> roles, Map<String, Set<Long>> chosen, Map<String, Set<Long>> before) {
        UnitScope mine = access.administered();
        UnitTree tree = trees.now();
        Map<String, Set<Long>> granted = new TreeMap<>();
        for (String role : RoleUnits.OF_UNITS) {
            Set<Long> had = before.getOrDefault(role, Set.of());
            Set<Long> elsewhere = had.stream().filter(unit -> !mine.includes(unit)).collect(Collectors.toSet());
            if (roles.contains(role)) {
                Set<Long> units = new TreeSet<>(elsewhere);
                units.addAll(own(chosen.getOrDefault(role, Set.of()), had, elsewhere, mine, tree));
                granted.put(role, units);
            } else if (!elsewhere.isEmpty()) {
                throw RuleException.at("roles", "security.roleElsewhere", RoleWords.of(Set.of(role)),
                        labels(elsewhere, tree));
            }
        }
        return granted;
    }

    private Set<Long> own(Set<Long> chosen, Set<Long> had, Set<Long> elsewhere, UnitScope mine, UnitTree tree) {
        Set<Long> kept = had.stream().filter(mine::includes).collect(Collectors.toSet());
        List<Long> offered = tree.acting(mine, LocalDate.now(clock));
        if (!chosen.isEmpty()) {
            if (!chosen.stream().allMatch(unit -> offered.contains(unit) || kept.contains(unit))) {
                throw new RefusedException();
            }
            return chosen;
        }
        if (!kept.isEmpty() || !elsewhere.isEmpty() || tree.top().isEmpty()) {
            return kept;
        }
        if (offered.size() != 1) {
            throw RuleException.at("units", "security.unitMissing");
        }
        return Set.copyOf(offered);
    }

    /** @return the roles in words, those that hold for units with these; a dash without roles */
    String words(Set<String> roles, Map<String, Set<Long>> units) {
        UnitTree tree = trees.now();
        return roles.isEmpty()
                ? "–"
                : roles.stream().map(role -> RoleWords.of(Set.of(role)) + (units.getOrDefault(role, Set.of()).isEmpty()
                        ? ""
                        : " (" + labels(units.getOrDefault(role, Set.of()), tree) + ")")).sorted()
                        .collect(Collectors.joining(", "));
    }

    private static String labels(Collection<Long> units, UnitTree tree) {
        return units.stream().map(tree::label).sorted().collect(Collectors.joining("; "));
    }
}
