package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.Vietnamese;

/** All units as they hang together, for questions of scope (ORG-11 to ORG-13). Immutable. */
public final class UnitTree {

    /**
     * One unit.
     *
     * @param name its own
     * @param label the name as it is printed
     * @param kind whether it can use the system on its own
     * @param opened whether it uses the system on its own
     * @param mark what tells its register numbers from those of other units, or empty
     */
    record Node(long id, String code, String name, String label, UnitKind kind, @Nullable Long parentId,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo, boolean opened, String mark) {

        boolean existsOn(LocalDate day) {
            return (validFrom == null || !day.isBefore(validFrom)) && !endedBefore(day);
        }

        boolean endedBefore(LocalDate day) {
            return validTo != null && day.isAfter(validTo);
        }
    }

    /** What a unit is called. @param validTo its last day, or null while it exists */
    public record Named(long id, String name, String label, @Nullable LocalDate validTo) {
    }

    private static final Set<UnitKind> AREAS = Set.of(UnitKind.PROVINCE, UnitKind.DISTRICT, UnitKind.COMMUNE);

    private final Map<Long, Node> nodes = new LinkedHashMap<>();
    private final Map<Long, List<Long>> below = new HashMap<>();
    private final Map<Long, List<Long>> predecessors = new HashMap<>();
    private final Map<Long, Set<Long>> successors;
    private final @Nullable Long top;

    /** @param units in the order of their ids */
    UnitTree(Collection<Node> units, Map<Long, Set<Long>> successors) {
        this.successors = Map.copyOf(successors);
        units.forEach(unit -> nodes.put(unit.id(), unit));
        this.top = units.stream().filter(unit -> unit.parentId() == null).map(Node::id).findFirst().orElse(null);
        units.stream().filter(unit -> unit.parentId() != null)
                .forEach(unit -> below.computeIfAbsent(unit.parentId(), id -> new ArrayList<>()).add(unit.id()));
        successors.forEach((unit, into) -> into
                .forEach(each -> predecessors.computeIfAbsent(each, id -> new ArrayList<>()).add(unit)));
    }

    /** @return the unit at the top (ORG-11); empty while there is none */
    public Optional<Long> top() {
        return Optional.ofNullable(top);
    }

    public boolean isTop(long unitId) {
        return top != null && top == unitId;
    }

    /** @return the id of the unit of that code of the content files */
    public Optional<Long> ofCode(String code) {
        return nodes.values().stream().filter(unit -> unit.code().equals(code)).map(Node::id).findFirst();
    }

    /** @return what all units of any time are called */
    public List<Named> names() {
        return nodes.values().stream().map(unit -> new Named(unit.id(), unit.name(), unit.label(), unit.validTo()))
                .toList();
    }

    /** @return the name as it is printed; empty when there is no such unit */
    public String label(long unitId) {
        Node found = nodes.get(unitId);
        return found == null ? "" : found.label();
    }

    /** @return what tells the unit's register numbers from those of others; empty for the top unit */
    public String mark(long unitId) {
        Node found = nodes.get(unitId);
        return found == null || isTop(unitId) ? "" : found.mark();
    }

    /**
     * What a role for these units covers on that day (ORG-12): they themselves, everything below them, and what went into one
     * of those. A role for a unit that has ended covers nothing: who took over, or the unit above, does.
     */
    public UnitScope scope(Collection<Long> unitIds, LocalDate day) {
        if (unitIds.stream().anyMatch(this::isTop)) {
            return UnitScope.ALL;
        }
        Deque<Long> ahead = new ArrayDeque<>();
        unitIds.stream().map(nodes::get).filter(unit -> unit != null && unit.existsOn(day))
                .forEach(unit -> ahead.add(unit.id()));
        Set<Long> covered = new HashSet<>();
        while (!ahead.isEmpty()) {
            long unit = ahead.remove();
            if (covered.add(unit)) {
                ahead.addAll(below.getOrDefault(unit, List.of()));
                predecessors.getOrDefault(unit, List.of()).stream()
                        .filter(each -> nodes.get(each) instanceof Node former && former.endedBefore(day))
                        .forEach(ahead::add);
            }
        }
        return UnitScope.of(covered);
    }

    /**
     * The unit in whose name something of this unit is done (ORG-13): itself if it uses the system on its own, else who took
     * over, if one did, else the nearest above that does; at last the top unit.
     */
    public long actingFor(long unitId, LocalDate day) {
        Set<Long> seen = new HashSet<>();
        Long at = unitId;
        while (at != null && seen.add(at)) {
            Node unit = nodes.get(at);
            if (unit == null || isTop(at) || unit.opened() && unit.existsOn(day)) {
                break;
            }
            Set<Long> into = successors.getOrDefault(at, Set.of());
            at = unit.endedBefore(day) && into.size() == 1 ? into.iterator().next() : unit.parentId();
        }
        return at != null && nodes.containsKey(at) ? at : top().orElse(unitId);
    }

    /** @return the unit itself while it exists, else who took over, where one did and exists; else empty */
    public Optional<Long> today(long unitId, LocalDate day) {
        Set<Long> seen = new HashSet<>();
        Long at = unitId;
        while (at != null && seen.add(at)) {
            Node unit = nodes.get(at);
            if (unit != null && unit.existsOn(day)) {
                return Optional.of(at);
            }
            Set<Long> into = successors.getOrDefault(at, Set.of());
            at = unit != null && unit.endedBefore(day) && into.size() == 1 ? into.iterator().next() : null;
        }
        return Optional.empty();
    }

    /** @return the same, or who took that over by then */
    public Optional<Long> area(long unitId, LocalDate day) {
        return area(unitId).map(at -> today(at, day).orElse(at));
    }

    /** @return the top unit and those that use the system on their own and exist on that day, as far as they are in scope */
    public List<Long> acting(UnitScope within, LocalDate day) {
        return nodes.values().stream().filter(unit -> isTop(unit.id()) || unit.opened() && unit.existsOn(day))
                .map(Node::id).filter(within::includes).toList();
    }

    /** @return whether a unit that can use the system on its own lies on that day below another of these (SEC-17) */
    public boolean opensBelow(UnitScope scope, LocalDate day) {
        return nodes.values().stream().anyMatch(unit -> OpenedUnits.KINDS.contains(unit.kind()) && unit.existsOn(day)
                && unit.parentId() != null && scope.includes(unit.parentId()) && scope.includes(unit.id()));
    }

    /** @return whether the unit exists on that day */
    public boolean exists(long unitId, LocalDate day) {
        Node found = nodes.get(unitId);
        return found != null && found.existsOn(day);
    }

    /** @return the unit and those below it that exist on that day, but for villages and teams: from the province down, then by name */
    public List<Named> offices(long unitId, LocalDate day) {
        return nodes.values().stream()
                .filter(unit -> unit.existsOn(day) && unit.kind().compareTo(UnitKind.VILLAGE) < 0
                        && (isTop(unitId) || upwards(Set.of(unit.id())).contains(unitId)))
                .sorted(Comparator.comparing(Node::kind).thenComparing(unit -> Vietnamese.fold(unit.label())))
                .map(unit -> new Named(unit.id(), unit.name(), unit.label(), unit.validTo())).toList();
    }

    /** @return the commune of a unit, or else its district or province: itself where it is one */
    public Optional<Long> area(long unitId) {
        Set<Long> seen = new HashSet<>();
        Long at = unitId;
        while (at != null && seen.add(at) && nodes.get(at) instanceof Node unit) {
            if (AREAS.contains(unit.kind())) {
                return Optional.of(at);
            }
            at = unit.parentId();
        }
        return Optional.empty();
    }

    /** @return the unit under which that one lies; empty at the top */
    public Optional<Long> above(long unitId) {
        return Optional.ofNullable(nodes.get(unitId)).map(Node::parentId);
    }

    /** @return the unit itself and those above it */
    public Set<Long> upwards(Collection<Long> unitIds) {
        Set<Long> found = new HashSet<>();
        for (Long unit : unitIds) {
            Long at = unit;
            while (at != null && found.add(at)) {
                Node node = nodes.get(at);
                at = node == null ? null : node.parentId();
            }
        }
        top().ifPresent(found::add);
        return found;
    }
}
