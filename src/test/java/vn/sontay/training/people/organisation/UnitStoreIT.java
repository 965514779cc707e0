package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class UnitStoreIT {

    private static final UnitDefinition OLD = new UnitDefinition("xa-cu", "Xã Sơn Mùa", UnitKind.COMMUNE, "21334",
            "huyen",
            null, LocalDate.of(2025, 6, 30), List.of("xa-moi"), null);
    private static final UnitDefinition NEW = new UnitDefinition("xa-moi", "Xã Sơn Tây Thượng", UnitKind.COMMUNE,
            "21334",
            null, LocalDate.of(2025, 7, 1), null, List.of(), "Nghị quyết");
    private static final UnitDefinition DISTRICT = new UnitDefinition("huyen", "Huyện", UnitKind.DISTRICT, null, null,
            null,
            LocalDate.of(2025, 6, 30), List.of(), null);

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private static Unit unit(EntityManager em, String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class).setParameter("code", code)
                .getSingleResult();
    }

    private final RecordedEvents<TopMoved> moved = new RecordedEvents<>();

    /** ORG-11. */
    @BothDatabases
    void a_unit_that_comes_to_lie_below_another_hands_over_what_belongs_to_the_top(TestDatabase database) {
        database.clear();
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(DISTRICT)));
        assertEquals(List.of(), moved.fired());
        UnitDefinition province = new UnitDefinition("tinh", "Tỉnh", UnitKind.PROVINCE, null, null, null, null,
                List.of(),
                null);
        UnitDefinition below = new UnitDefinition(DISTRICT.code(), DISTRICT.name(), DISTRICT.kind(),
                DISTRICT.adminCode(), "tinh", DISTRICT.validFrom(), DISTRICT.validTo(), DISTRICT.successors(),
                DISTRICT.act());
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(below, province)));
        database.run(em -> {
            UnitTree tree = new UnitTrees(em).now();
            assertEquals(List.of(new TopMoved(tree.ofCode(DISTRICT.code()).orElseThrow(),
                    tree.ofCode("tinh").orElseThrow())), moved.fired());
        });
    }

    @BothDatabases
    void units_find_their_parents_and_successors_whatever_the_order(TestDatabase database) {
        database.clear();
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(OLD, NEW, DISTRICT)));
        database.run(em -> {
            assertEquals(unit(em, "huyen").id(), unit(em, "xa-cu").parentId());
            assertEquals(Set.of(unit(em, "xa-moi").id()), unit(em, "xa-cu").successorIds());
            assertTrue(unit(em, "xa-cu").fromContent());
        });
    }

    @BothDatabases
    void the_same_units_again_change_nothing(TestDatabase database) {
        database.clear();
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(OLD, NEW, DISTRICT)));
        long before = database.call(em -> unit(em, "xa-cu").version());
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(OLD, NEW, DISTRICT)));
        database.run(em -> assertEquals(before, unit(em, "xa-cu").version()));
    }

    @BothDatabases
    void a_unit_is_updated_by_code_and_stays_when_the_files_no_longer_name_it(TestDatabase database) {
        database.clear();
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(OLD, NEW, DISTRICT)));
        long id = database.call(em -> unit(em, "huyen").id());
        UnitDefinition renamed = new UnitDefinition("huyen", "Huyện Sơn Tây", UnitKind.DISTRICT, null, null, null, null,
                List.of(), null);
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(renamed)));
        database.run(em -> {
            assertEquals(id, unit(em, "huyen").id());
            assertEquals("Huyện Sơn Tây", unit(em, "huyen").name());
            assertEquals("Xã Sơn Mùa", unit(em, "xa-cu").name());
        });
    }
}
