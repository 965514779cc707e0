package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.UnitScope;

class UnitTreeTest {

    private static final long PROVINCE = 1;
    private static final long DISTRICT = 2;
    private static final long OLD = 3;
    private static final long OLD_TEAM = 4;
    private static final long COMMUNE = 5;
    private static final long OFFICE = 6;
    private static final long OTHER = 7;
    private static final LocalDate MERGER = LocalDate.parse("2025-07-01");
    private static final LocalDate BEFORE = MERGER.minusDays(1);
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");

    private final UnitTree tree = new UnitTree(List.of(unit(PROVINCE, null, null, null, false),
            unit(DISTRICT, PROVINCE, null, BEFORE, false), unit(OLD, DISTRICT, null, BEFORE, false),
            unit(OLD_TEAM, OLD, null, null, false), unit(COMMUNE, PROVINCE, MERGER, null, true),
            unit(OFFICE, COMMUNE, MERGER, null, false), unit(OTHER, PROVINCE, MERGER, null, true)),
            Map.of(OLD, Set.of(COMMUNE)));

    private static UnitTree.Node unit(long id, @Nullable Long parent, @Nullable LocalDate from, @Nullable LocalDate to,
            boolean opened) {
        return new UnitTree.Node(id, "don-vi-" + id, "Đơn vị " + id, "Đơn vị " + id, kind(id), parent, from, to, opened,
                opened ? "M" + id : "");
    }

    private static UnitKind kind(long id) {
        return id == PROVINCE ? UnitKind.PROVINCE : id == OFFICE || id == OLD_TEAM ? UnitKind.TEAM : UnitKind.COMMUNE;
    }

    /** SEC-17. */
    @Test
    void who_looks_after_a_middle_level_has_units_below_to_open_and_a_commune_has_none() {
        UnitTree district = new UnitTree(List.of(unit(PROVINCE, null, null, null, false),
                unit(DISTRICT, PROVINCE, null, null, true), unit(COMMUNE, DISTRICT, MERGER, null, false),
                unit(OFFICE, COMMUNE, MERGER, null, false), unit(OTHER, PROVINCE, MERGER, null, true)), Map.of());
        assertTrue(district.opensBelow(district.scope(Set.of(DISTRICT), TODAY), TODAY));
        assertFalse(district.opensBelow(district.scope(Set.of(OTHER), TODAY), TODAY));
        assertFalse(district.opensBelow(district.scope(Set.of(DISTRICT), TODAY), BEFORE));
        assertFalse(tree.opensBelow(tree.scope(Set.of(COMMUNE), TODAY), TODAY));
        assertFalse(tree.opensBelow(UnitScope.NONE, TODAY));
    }

    /** ORG-11. */
    @Test
    void the_top_unit_covers_everything_also_what_has_no_unit() {
        assertEquals(Optional.of(PROVINCE), tree.top());
        assertEquals(UnitScope.ALL, tree.scope(Set.of(PROVINCE), TODAY));
    }

    /** ORG-12. */
    @Test
    void a_commune_covers_what_is_below_it_and_what_went_into_it_and_nothing_of_the_others() {
        UnitScope scope = tree.scope(Set.of(COMMUNE), TODAY);
        assertEquals(Set.of(COMMUNE, OFFICE, OLD, OLD_TEAM), scope.ids());
        assertFalse(scope.includes(OTHER));
        assertFalse(scope.includes(PROVINCE));
        assertFalse(scope.includes(DISTRICT));
    }

    /** ORG-12. */
    @Test
    void an_ended_unit_covers_nothing_for_itself_any_more() {
        assertTrue(tree.scope(Set.of(OLD), TODAY).isEmpty());
        assertEquals(Set.of(OLD, OLD_TEAM), tree.scope(Set.of(OLD), BEFORE).ids());
        assertTrue(tree.scope(Set.of(COMMUNE), BEFORE).isEmpty());
    }

    /** ORG-12. */
    @Test
    void a_role_for_several_units_covers_all_of_them() {
        assertEquals(Set.of(COMMUNE, OFFICE, OLD, OLD_TEAM, OTHER),
                tree.scope(Set.of(COMMUNE, OTHER), TODAY).ids());
    }

    /** ORG-13. */
    @Test
    void what_is_done_for_a_unit_is_done_by_the_nearest_that_uses_the_system_itself() {
        assertEquals(COMMUNE, tree.actingFor(OFFICE, TODAY));
        assertEquals(COMMUNE, tree.actingFor(OLD, TODAY));
        assertEquals(PROVINCE, tree.actingFor(DISTRICT, TODAY));
        assertEquals(PROVINCE, tree.actingFor(COMMUNE, BEFORE));
        assertEquals(List.of(PROVINCE, COMMUNE, OTHER), tree.acting(UnitScope.ALL, TODAY));
        assertEquals(List.of(COMMUNE), tree.acting(tree.scope(Set.of(COMMUNE), TODAY), TODAY));
    }

    @Test
    void the_condition_of_a_list_holds_nothing_but_numbers() {
        assertEquals("1 = 1", UnitScope.ALL.holds("c.unit_id"));
        assertEquals("1 = 0", UnitScope.NONE.holds("c.unit_id"));
        assertEquals("c.unit_id in (3, 5)", UnitScope.of(Set.of(5L, 3L)).holds("c.unit_id"));
    }

    @Test
    void several_roles_cover_the_units_of_all() {
        UnitScope one = UnitScope.of(Set.of(OLD));
        assertEquals(Set.of(OLD, OTHER), one.plus(UnitScope.of(Set.of(OTHER))).ids());
        assertEquals(UnitScope.ALL, one.plus(UnitScope.ALL));
        assertEquals(one, one.plus(UnitScope.NONE));
    }
}
