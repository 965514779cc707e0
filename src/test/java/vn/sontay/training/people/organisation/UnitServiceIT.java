package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class UnitServiceIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();

    @BothDatabases
    void org_10_a_team_below_a_commune_or_a_village_stands_in_the_tree_with_its_people(TestDatabase database) {
        database.clear();
        long commune = commune(database, null);
        long village = add(database, "r1", " Thôn  Nước Min", UnitKind.VILLAGE, commune);
        long team = add(database, "r2", "Tổ công nghệ số cộng đồng", UnitKind.TEAM, village);
        assertEquals(team, add(database, "r2", "Tổ công nghệ số cộng đồng", UnitKind.TEAM, village));
        database.run(em -> new OrganisationFixture(em).personOf(team, "Đinh Văn Rin", 1990));
        database.run(em -> {
            List<String> lines = new UnitQueries(em, clock).tree().stream()
                    .map(line -> line.depth() + " " + line.name() + " " + line.people()).toList();
            assertEquals(List.of("0 Xã Sơn Tây 0", "1 Thôn Nước Min 0", "2 Tổ công nghệ số cộng đồng 1"), lines);
            assertEquals("Tổ công nghệ số cộng đồng, Thôn Nước Min, Xã Sơn Tây",
                    new OrganisationQueries(em, clock).unitLabel(team));
        });
    }

    @BothDatabases
    void org_10_units_of_one_name_in_two_communes_get_codes_of_their_own(TestDatabase database) {
        database.clear();
        long one = commune(database, null);
        long other = commune(database, null);
        add(database, "r1", "Thôn Đăk Bê", UnitKind.VILLAGE, one);
        add(database, "r2", "Thôn Đăk Bê", UnitKind.VILLAGE, other);
        assertEquals("organisation.unitThere", refusal(database, "thôn đắk be", UnitKind.VILLAGE, one));
    }

    @BothDatabases
    void org_10_what_does_not_fit_is_refused(TestDatabase database) {
        database.clear();
        long commune = commune(database, null);
        long gone = commune(database, "2025-06-30");
        assertEquals("organisation.unitNameMissing", refusal(database, "  ", UnitKind.TEAM, commune));
        assertEquals("organisation.unitNameLong", refusal(database, "a".repeat(201), UnitKind.TEAM, commune));
        assertEquals("organisation.kindFixed", refusal(database, "Xã mới", UnitKind.COMMUNE, commune));
        assertEquals("organisation.parentGone", refusal(database, "Thôn A", UnitKind.VILLAGE, gone));
        assertEquals("organisation.parentMissing", refusal(database, "Thôn A", UnitKind.VILLAGE, -1));
        long village = add(database, "v", "Thôn A", UnitKind.VILLAGE, commune);
        assertEquals("organisation.parentKind", refusal(database, "Thôn B", UnitKind.VILLAGE, village));
    }

    private long add(TestDatabase database, String requestId, String name, UnitKind kind, long parent) {
        return database.call(em -> new UnitService(em, clock, changes).add(new NewUnit(requestId, name, kind, parent)));
    }

    private String refusal(TestDatabase database, String name, UnitKind kind, long parent) {
        return assertThrows(RuleException.class, () -> add(database, "no", name, kind, parent)).key();
    }

    private static long commune(TestDatabase database, @org.jspecify.annotations.Nullable String to) {
        return database.call(em -> new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null, null, to));
    }
}
