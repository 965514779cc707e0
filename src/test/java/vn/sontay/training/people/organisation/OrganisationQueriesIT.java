package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class OrganisationQueriesIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    @BothDatabases
    void rooms_and_teams_are_named_with_the_unit_above_them(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            long province = make.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null);
            long commune = make.unit("Xã Sơn Tây", UnitKind.COMMUNE, province);
            long room = make.unit("Phòng Văn hóa - Xã hội", UnitKind.COMMUNE_OFFICE, commune);
            long village = make.unit("Thôn Nước Min", UnitKind.VILLAGE, commune);
            long team = make.unit("Tổ công nghệ số cộng đồng", UnitKind.TEAM, village);
            OrganisationQueries queries = new OrganisationQueries(em, clock);
            assertEquals("Xã Sơn Tây", queries.unitLabel(commune));
            assertEquals("Phòng Văn hóa - Xã hội, Xã Sơn Tây", queries.unitLabel(room));
            assertEquals("Tổ công nghệ số cộng đồng, Thôn Nước Min, Xã Sơn Tây", queries.unitLabel(team));
            assertEquals("", queries.unitLabel(1));
        });
    }

    @BothDatabases
    void a_chooser_shows_the_units_of_its_day(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            make.unit("Xã Sơn Long", UnitKind.COMMUNE, null, null, "2025-06-30");
            make.unit("Xã Sơn Tây", UnitKind.COMMUNE, null, "2025-07-01", null);
            OrganisationQueries queries = new OrganisationQueries(em, clock);
            assertEquals(List.of("Xã Sơn Long"), names(queries.unitsOn(LocalDate.parse("2025-06-30"))));
            assertEquals(List.of("Xã Sơn Tây"), names(queries.unitsOn(LocalDate.parse("2025-07-01"))));
            assertEquals(2, queries.allUnits().size());
        });
    }

    @BothDatabases
    void exact_accents_come_first_then_beginnings_then_the_rest_each_by_given_name(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            for (String name : List.of("Đinh Thị Hạnh", "Hồ Thị Hà", "Đinh Văn Hà", "Phạm Văn Khá", "Đinh Thị Há",
                    "Phạm Thị Thạch", "Y Nhung")) {
                make.person(name, null, null);
            }
            make.deactivate(make.person("Hà Văn Cũ", null, null));
            assertEquals(List.of("Hồ Thị Hà", "Đinh Văn Hà", "Đinh Thị Há", "Đinh Thị Hạnh", "Phạm Văn Khá",
                    "Phạm Thị Thạch"), search(em, "hà"));
            assertEquals(List.of("Hồ Thị Hà", "Đinh Văn Hà", "Đinh Thị Há", "Đinh Thị Hạnh", "Phạm Văn Khá",
                    "Phạm Thị Thạch"), search(em, "HA"));
            assertEquals(List.of("Hồ Thị Hà", "Đinh Thị Há", "Đinh Thị Hạnh", "Phạm Thị Thạch"), search(em, "ha thi"));
            assertEquals(List.of(), search(em, "100%"));
            assertEquals(List.of(), search(em, "_"));
            assertEquals(7, search(em, " ").size());
        });
    }

    @BothDatabases
    void d_with_a_bar_is_found_without_it_and_ranks_first_with_it(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            make.person("Hồ Văn Dung", null, null);
            make.person("Hồ Văn Đung", null, null);
            assertEquals(List.of("Hồ Văn Đung", "Hồ Văn Dung"), search(em, "đung"));
            assertEquals(List.of("Hồ Văn Dung", "Hồ Văn Đung"), search(em, "dung"));
        });
    }

    @BothDatabases
    void apostrophes_do_not_hinder(TestDatabase database) {
        database.clear();
        database.run(em -> {
            new OrganisationFixture(em).registry(clock).add(new PersonDetails("Đinh Thị K’Lơ", null, null));
            for (String typed : List.of("klo", "k'lo", "K’Lơ")) {
                assertEquals(List.of("Đinh Thị K’Lơ"), search(em, typed), typed);
            }
        });
    }

    @BothDatabases
    void digits_find_a_phone_number(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            make.person("A Thiêu", null, "0905123401");
            make.person("Y Nhung", null, "0905123402");
            assertEquals(List.of("A Thiêu"), search(em, "0905 123 401"));
            assertEquals(List.of("A Thiêu", "Y Nhung").size(), search(em, "0905").size());
        });
    }

    @BothDatabases
    void homonyms_are_told_apart_by_their_unit(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            long commune = make.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            make.personOf(make.unit("Tổ CNSCĐ thôn Nước Min", UnitKind.TEAM, commune), "Đinh Văn Rin", 1990);
            make.personOf(make.unit("Tổ CNSCĐ thôn Huy Măng", UnitKind.TEAM, commune), "Đinh Văn Rin", 1990);
            List<String> labels = new OrganisationQueries(em, clock).searchPeople("rin", null, 10).stream()
                    .map(PersonOnDay::unitLabel).toList();
            assertEquals(List.of("Tổ CNSCĐ thôn Nước Min, Xã Sơn Tây", "Tổ CNSCĐ thôn Huy Măng, Xã Sơn Tây"), labels);
        });
    }

    @BothDatabases
    void unit_and_post_are_those_of_the_day(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            long person = make.person("Đinh Thị Ka Lê", 1988, null);
            long commune = make.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            make.affiliation(person, commune, "Công chức Văn hóa - Xã hội", LocalDate.parse("2025-07-01"));
            OrganisationQueries queries = new OrganisationQueries(em, clock);
            assertEquals("", queries.person(person, LocalDate.parse("2025-06-30")).orElseThrow().unitLabel());
            PersonOnDay later = queries.person(person, LocalDate.parse("2025-07-01")).orElseThrow();
            assertEquals(new PersonOnDay(person, "Đinh Thị Ka Lê", 1988, commune, "Xã Sơn Tây",
                    "Công chức Văn hóa - Xã hội"), later);
            assertTrue(queries.people(List.of(), clock.today()).isEmpty());
        });
    }

    private List<String> search(EntityManager em, String text) {
        return new OrganisationQueries(em, clock).searchPeople(text, null, 50).stream().map(PersonOnDay::fullName)
                .toList();
    }

    private static List<String> names(List<UnitRow> units) {
        return units.stream().map(UnitRow::name).toList();
    }
}
