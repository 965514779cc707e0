package vn.sontay.training.people.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.AccountFacts;
import vn.sontay.training.people.security.OpenedUnitQueries;
import vn.sontay.training.people.security.RoleUnit;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Parameters;

/** The part of a form that says for which units a role holds. */
@Named
@RequestScoped
public class RoleUnitsBacking {

    private static final String ADMINISTRATOR = "administratorUnits";
    private static final String LEADER = "leaderUnits";

    @Inject
    Parameters parameters;

    @Inject
    OpenedUnitQueries queries;

    private final Once<List<RoleUnit>> ofNewPerson = new Once<>(this::ofNewPerson);

    /** @return the units to choose from for that account, or one still to be opened, with those that are chosen */
    List<RoleUnit> of(@Nullable AccountFacts account) {
        return account == null ? queries.offered() : queries.of(account);
    }

    /** @return the units to choose from for somebody new; the highest is chosen */
    public List<RoleUnit> getOfNewPerson() {
        return ofNewPerson.get();
    }

    private List<RoleUnit> ofNewPerson() {
        List<RoleUnit> offered = queries.offered();
        return offered.stream().map(unit -> unit.equals(offered.getFirst())
                ? new RoleUnit(unit.unitId(), unit.label(), true, true, true)
                : unit).toList();
    }

    /** @return whether the unit is chosen for the administrator's role, as typed or as it is */
    public boolean administers(RoleUnit unit) {
        return chosen(ADMINISTRATOR, unit, unit.administrator());
    }

    /** @return the same for the leader's role */
    public boolean leads(RoleUnit unit) {
        return chosen(LEADER, unit, unit.leader());
    }

    private boolean chosen(String name, RoleUnit unit, boolean before) {
        Set<Long> typed = parameters.ids(name);
        return typed.isEmpty() ? before : typed.contains(unit.unitId());
    }

    /** @return the units that aren't the caller's to change, in one line */
    public String elsewhere(List<RoleUnit> all) {
        return all.stream().filter(unit -> !unit.mine()).map(RoleUnit::label).collect(Collectors.joining(", "));
    }

    /** @return what the form says, by role; empty where only one unit can be meant */
    public Map<String, Set<Long>> chosen() {
        Map<String, Set<Long>> chosen = new HashMap<>();
        Map.of(Roles.ADMINISTRATOR, parameters.ids(ADMINISTRATOR), Roles.LEADER, parameters.ids(LEADER))
                .forEach((role, ids) -> {
                    if (!ids.isEmpty()) {
                        chosen.put(role, ids);
                    }
                });
        return chosen;
    }
}
