package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sontay.training.people.organisation.act.ActKind;
import vn.sontay.training.people.organisation.act.UnitActFixture;
import vn.sontay.training.shared.content.EditionArchive;
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

    private static UnitDefinition commune(String code, String name, String parent, String adminCode) {
        return new UnitDefinition(code, name, UnitKind.COMMUNE, adminCode, parent, null, null, List.of(), null);
    }

    private static final UnitDefinition PROVINCE = new UnitDefinition("tinh", "Tỉnh", UnitKind.PROVINCE, null, null,
            null, null, List.of(), null);
    private static final UnitDefinition ONE = commune("mot", "Xã Một", "tinh", "1");
    private static final UnitDefinition OTHER = commune("hai", "Xã Hai", "tinh", "2");

    private void start(TestDatabase database, UnitDefinition... units) {
        database.run(em -> new UnitStore(em, clock, moved).store(List.of(units)));
    }

    private long id(TestDatabase database, String code) {
        return database.call(em -> unit(em, code).id());
    }

    private List<String> differences(TestDatabase database) {
        return database.call(em -> new UnitQueries(em, clock).differences().stream()
                .map(each -> each.field() + ": " + each.file() + " / " + each.ours()).toList());
    }

    /** ORG-16, UNA-6. */
    @BothDatabases
    void what_the_browser_says_stays_when_the_files_say_otherwise_and_everything_else_comes(TestDatabase database) {
        database.clear();
        start(database, PROVINCE, ONE, OTHER);
        long one = id(database, "mot");
        long act = database.call(em -> new UnitActFixture(em, clock).decided(UnitActFixture
                .named(UnitActFixture.act(ActKind.RENAME, one, "2026-09-01"), "Phường Một")));
        assertEquals(List.of("name: Xã Một / Phường Một"), differences(database));
        start(database, PROVINCE, commune("mot", "Xã Nhất", "tinh", "11"), OTHER);
        database.run(em -> {
            assertEquals("Phường Một", unit(em, "mot").name());
            assertEquals("11", unit(em, "mot").adminCode());
            assertEquals(List.of("null Xã Một", "2026-09-01 Phường Một", "2026-11-24 Phường Một"),
                    new EditionArchive(em).all(UnitFacts.KIND).stream().filter(each -> each.subject().equals("mot"))
                            .map(each -> each.tookEffectOn() + " " + UnitFacts.read(each.text()).get("name"))
                            .toList());
        });
        assertEquals(List.of("name: Xã Nhất / Phường Một"), differences(database));
        database.run(em -> new UnitActFixture(em, clock).undo(act));
        start(database, PROVINCE, commune("mot", "Xã Nhất", "tinh", "11"), OTHER);
        database.run(em -> assertEquals("Xã Nhất", unit(em, "mot").name()));
        assertEquals(List.of(), differences(database));
    }

    /** UNA-6. */
    @BothDatabases
    void a_unit_of_the_files_that_was_merged_in_the_browser_is_not_brought_back(TestDatabase database) {
        database.clear();
        start(database, PROVINCE, ONE, OTHER);
        long one = id(database, "mot");
        long other = id(database, "hai");
        database.run(em -> new UnitActFixture(em, clock).decided(UnitActFixture
                .into(UnitActFixture.act(ActKind.MERGE, one, "2026-07-01"), other)));
        start(database, PROVINCE, ONE, commune("hai", "Xã Hai Mới", "tinh", "2"));
        database.run(em -> {
            assertEquals(LocalDate.of(2026, 6, 30), unit(em, "mot").validTo());
            assertEquals(Set.of(other), unit(em, "mot").successorIds());
            assertEquals("Xã Hai Mới", unit(em, "hai").name());
        });
        assertEquals(List.of("to:  / 30/06/2026", "act:  / Nghị quyết 12/NQ-HĐND ngày 01/06/2026 của HĐND tỉnh",
                "successors:  / Xã Hai Mới"), differences(database));
    }

    /** ORG-6, UNA-6. */
    @BothDatabases
    void where_the_files_would_lead_in_a_circle_with_the_browser_they_give_way(TestDatabase database) {
        database.clear();
        UnitDefinition village = new UnitDefinition("thon", "Thôn", UnitKind.VILLAGE, null, "mot", null, null,
                List.of(), null);
        start(database, PROVINCE, ONE, OTHER, village);
        long other = id(database, "hai");
        long moved = id(database, "thon");
        database.run(em -> new UnitActFixture(em, clock).decided(UnitActFixture
                .into(UnitActFixture.act(ActKind.MOVE, moved, "2026-07-01"), other)));
        start(database, PROVINCE, ONE, commune("hai", "Xã Hai", "thon", "2"), village);
        database.run(em -> {
            assertEquals(unit(em, "tinh").id(), unit(em, "hai").parentId());
            assertEquals(other, unit(em, "thon").parentId());
        });
        assertEquals(List.of("parent: Xã Một / Xã Hai", "parent: Thôn / Tỉnh"), differences(database));
    }
}
