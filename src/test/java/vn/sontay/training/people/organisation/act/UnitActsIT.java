package vn.sontay.training.people.organisation.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.people.organisation.act.UnitActFixture.act;
import static vn.sontay.training.people.organisation.act.UnitActFixture.create;
import static vn.sontay.training.people.organisation.act.UnitActFixture.into;
import static vn.sontay.training.people.organisation.act.UnitActFixture.named;
import static vn.sontay.training.people.organisation.act.UnitActFixture.split;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sontay.training.people.organisation.FeaturesOfUnits;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitQueries;
import vn.sontay.training.people.organisation.UnitUses;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class UnitActsIT {

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    /** A province with two communes; the first has two villages; one person in each commune and village. */
    private record World(long province, long one, long other, long village, long secondVillage, long inOne,
            long inOther, long inVillage) {
    }

    private World world(TestDatabase database) {
        database.clear();
        return database.call(em -> {
            OrganisationFixture fixture = new OrganisationFixture(em);
            long province = fixture.unit("Tỉnh", UnitKind.PROVINCE, null);
            long one = fixture.unit("Xã Một", UnitKind.COMMUNE, province);
            long other = fixture.unit("Xã Hai", UnitKind.COMMUNE, province, "2026-03-01", null);
            long village = fixture.unit("Thôn A", UnitKind.VILLAGE, one);
            long second = fixture.unit("Thôn B", UnitKind.VILLAGE, one);
            return new World(province, one, other, village, second, fixture.personOf(one, "Đinh Văn Một", 1990),
                    fixture.personOf(other, "Đinh Văn Hai", 1990), fixture.personOf(village, "Đinh Thị Thôn", 1990));
        });
    }

    private void acts(TestDatabase database, Consumer<UnitActFixture> work) {
        database.run(em -> work.accept(new UnitActFixture(em, clock)));
    }

    private <T> T found(TestDatabase database, Function<UnitActFixture, T> work) {
        return database.call(em -> work.apply(new UnitActFixture(em, clock)));
    }

    private String refused(TestDatabase database, DraftAct command) {
        RuleException refusal = assertThrows(RuleException.class,
                () -> acts(database, acts -> acts.service().draft(command)));
        return refusal.field() + " " + refusal.key();
    }

    private String refusedTwice(TestDatabase database, DraftDuplicate command) {
        RuleException refusal = assertThrows(RuleException.class,
                () -> acts(database, acts -> acts.service().draftDuplicate(command)));
        return refusal.field() + " " + refusal.key();
    }

    private static List<String> history(EntityManager em, long person) {
        return Sql.of(em, "select u.name, a.valid_from, a.valid_to from affiliation a join unit u on u.id = a.unit_id "
                + "where a.person_id = :person order by a.valid_from, a.id").with("person", person)
                .rows(row -> row.text("name") + " " + row.dayOrNull("valid_from") + " " + row.dayOrNull("valid_to"));
    }

    private static Row unit(EntityManager em, long id) {
        return Sql.of(em, "select u.name, u.parent_id, u.valid_to, u.act, u.version from unit u where u.id = :id")
                .with("id", id).first().orElseThrow();
    }

    /** UNA-1, UNA-4. */
    @BothDatabases
    void a_unit_that_is_renamed_keeps_the_name_of_its_time(TestDatabase database) {
        World world = world(database);
        acts(database, acts -> acts.decided(named(act(ActKind.RENAME, world.one(), "2026-09-01"), "Phường Một")));
        database.run(em -> {
            OrganisationQueries queries = new OrganisationQueries(em, clock);
            assertEquals("Phường Một", queries.unit(world.one()).orElseThrow().name());
            assertEquals("Xã Một", queries.unitOn(world.one(), LocalDate.parse("2026-08-31")).orElseThrow().name());
            assertEquals("Phường Một",
                    queries.unitOn(world.one(), LocalDate.parse("2026-09-01")).orElseThrow().name());
        });
    }

    /** UNA-3, UNA-5. */
    @BothDatabases
    void units_that_merge_hand_over_people_and_villages_and_get_them_back(TestDatabase database) {
        World world = world(database);
        long id = found(database, acts -> acts.decided(named(
                into(act(ActKind.MERGE, world.one(), "2026-07-01"), null, world.other()), "Xã Mới")));
        database.run(em -> {
            assertEquals("2026-06-30", unit(em, world.one()).day("valid_to").toString());
            assertEquals("Nghị quyết 12/NQ-HĐND ngày 01/06/2026 của HĐND tỉnh", unit(em, world.other()).text("act"));
            assertEquals(List.of("Xã Một null 2026-06-30", "Xã Mới 2026-07-01 null"), history(em, world.inOne()));
            assertEquals(List.of("Xã Hai null 2026-06-30", "Xã Mới 2026-07-01 null"), history(em, world.inOther()));
            assertEquals(List.of("Thôn A null null"), history(em, world.inVillage()));
            assertEquals("Xã Mới", unit(em, unit(em, world.village()).id("parent_id")).text("name"));
        });
        acts(database, acts -> acts.undo(id));
        database.run(em -> {
            assertEquals(List.of("Xã Một null null"), history(em, world.inOne()));
            assertEquals(world.one(), unit(em, world.village()).id("parent_id"));
            assertEquals(null, unit(em, world.one()).dayOrNull("valid_to"));
            assertEquals(0, Sql.of(em, "select count(*) from unit where name = 'Xã Mới'").number());
            assertEquals(0, Sql.of(em, "select count(*) from unit_successor").number());
        });
    }

    /** UNA-5. */
    @BothDatabases
    void what_hinders_an_undoing_is_said(TestDatabase database) {
        World world = world(database);
        long merge = found(database, acts -> acts.decided(named(
                into(act(ActKind.MERGE, world.one(), "2026-07-01"), null, world.other()), "Xã Mới")));
        long made = database.call(em -> Sql.of(em, "select id from unit where name = 'Xã Mới'").number());
        database.run(em -> new OrganisationFixture(em).personOf(made, "Người mới", 1995));
        assertEquals("organisation.undoHanging", undoing(database, merge));
        clock.forward(Duration.ofHours(1));
        acts(database, acts -> acts.decided(named(act(ActKind.RENAME, made, "2026-08-01"), "Xã Mới Nữa")));
        assertEquals("organisation.actUndoLater", undoing(database, merge));
        long village = found(database, acts -> acts.decided(into(act(ActKind.END, world.village(), "2026-09-01"),
                made)));
        database.run(em -> new OrganisationFixture(em).affiliation(world.inVillage(), world.other(), "", null));
        database.run(em -> Sql.of(em, "update affiliation set valid_to = '2026-10-31', version = version + 1 where "
                + "person_id = :p and unit_id = :u").with("p", world.inVillage()).with("u", made).change());
        assertEquals("organisation.actUndoMoved", undoing(database, village));
    }

    private String undoing(TestDatabase database, long id) {
        return assertThrows(RuleException.class, () -> acts(database, acts -> acts.undo(id))).key();
    }

    /** UNA-3. */
    @BothDatabases
    void a_split_gives_everybody_a_place_first(TestDatabase database) {
        World world = world(database);
        long second = database.call(em -> new OrganisationFixture(em).personOf(world.one(), "Đinh Văn Ba", 1991));
        long id = found(database, acts -> acts.service()
                .draft(split(world.one(), "2026-07-01", false, "Xã Đông", "Xã Tây")));
        assertEquals("organisation.placesOpen", assertThrows(RuleException.class,
                () -> acts(database, acts -> acts.decide(id))).key());
        List<Long> parts = found(database, acts -> acts.parts(id));
        acts(database, acts -> acts.place(id, Map.of(world.village(), new PlacePeople.UnitGoes(parts.get(1)),
                world.secondVillage(), new PlacePeople.UnitGoes(parts.get(0))),
                Map.of(world.inOne(), new PlacePeople.PersonGoes(parts.get(1))), parts.get(0)));
        acts(database, acts -> acts.decide(id));
        database.run(em -> {
            assertEquals(List.of("Xã Một null 2026-06-30", "Xã Tây 2026-07-01 null"), history(em, world.inOne()));
            assertEquals(List.of("Xã Một null 2026-06-30", "Xã Đông 2026-07-01 null"), history(em, second));
            assertEquals("Xã Tây", unit(em, unit(em, world.village()).id("parent_id")).text("name"));
            assertEquals("Xã Đông", unit(em, unit(em, world.secondVillage()).id("parent_id")).text("name"));
            assertEquals(2, Sql.of(em, "select count(*) from unit_successor where unit_id = :u")
                    .with("u", world.one()).number());
        });
    }

    @BothDatabases
    void who_is_not_split_off_stays_where_the_unit_goes_on(TestDatabase database) {
        World world = world(database);
        long id = found(database, acts -> acts.service().draft(split(world.one(), "2026-07-01", true, "Xã Đông")));
        long part = found(database, acts -> acts.parts(id)).getFirst();
        acts(database, acts -> acts.place(id, Map.of(world.village(), new PlacePeople.UnitGoes(part)), Map.of(), null));
        acts(database, acts -> acts.decide(id));
        database.run(em -> {
            assertEquals(List.of("Xã Một null null"), history(em, world.inOne()));
            assertEquals(null, unit(em, world.one()).dayOrNull("valid_to"));
            assertEquals("Xã Đông", unit(em, unit(em, world.village()).id("parent_id")).text("name"));
            assertEquals(world.one(), unit(em, world.secondVillage()).id("parent_id"));
        });
    }

    /** UNA-1. */
    @BothDatabases
    void an_act_that_is_to_come_waits_for_its_day_and_says_what_hinders_it(TestDatabase database) {
        World world = world(database);
        long rename = found(database,
                acts -> acts.decided(named(act(ActKind.RENAME, world.one(), "2027-01-01"), "Phường Một")));
        long end = found(database,
                acts -> acts.decided(into(act(ActKind.END, world.village(), "2027-01-01"), world.secondVillage())));
        acts(database, acts -> assertEquals(List.of(), acts.due().ids()));
        assertEquals("from organisation.actWaits",
                refused(database, named(act(ActKind.RENAME, world.one(), "2026-12-01"), "Tên khác")));
        database.run(em -> new OrganisationFixture(em).unit("Tổ", UnitKind.TEAM, world.village()));
        clock.forward(Duration.ofDays(38));
        acts(database, acts -> assertEquals(List.of(rename, end), acts.due().ids()));
        acts(database, acts -> acts.due().carryOut(rename));
        RuleException why = assertThrows(RuleException.class,
                () -> acts(database, acts -> acts.due().carryOut(end)));
        acts(database, acts -> acts.due().hindered(end, why));
        database.run(em -> {
            assertEquals("Phường Một", unit(em, world.one()).text("name"));
            assertEquals(null, unit(em, world.village()).dayOrNull("valid_to"));
            assertEquals("organisation.endWithBelow\nThôn A\nTổ",
                    Sql.of(em, "select hindrance from unit_act where id = :id")
                            .with("id", end).first().orElseThrow().text("hindrance"));
        });
    }

    /** ORG-6, UNA-2. */
    @BothDatabases
    void what_cannot_be_is_refused_beside_its_field(TestDatabase database) {
        World world = world(database);
        assertEquals("into organisation.intoBelow",
                refused(database, into(act(ActKind.MERGE, world.one(), "2026-07-01"), world.village())));
        assertEquals("into organisation.intoItself",
                refused(database, into(act(ActKind.MERGE, world.one(), "2026-07-01"), world.one())));
        assertEquals("into organisation.intoBelow",
                refused(database, into(act(ActKind.MOVE, world.one(), "2026-07-01"), world.village())));
        assertEquals("into organisation.intoKind",
                refused(database, into(act(ActKind.MOVE, world.village(), "2026-07-01"), world.province())));
        assertEquals("from organisation.actBeforeUnit",
                refused(database, named(act(ActKind.RENAME, world.other(), "2026-02-01"), "Xã Khác")));
        assertEquals("others organisation.actBeforeUnit", refused(database,
                named(into(act(ActKind.MERGE, world.one(), "2026-02-01"), null, world.other()), "Xã Khác")));
        assertEquals("name organisation.unitThere",
                refused(database, named(act(ActKind.RENAME, world.one(), "2026-07-01"), "xã hai")));
        assertEquals("names organisation.partsMissing",
                refused(database, split(world.one(), "2026-07-01", false, "Xã Đông")));
        assertEquals("from organisation.topStays",
                refused(database, into(act(ActKind.END, world.province(), "2026-07-01"), world.one())));
        assertEquals("unitKind organisation.kindBelow",
                refused(database, create(world.village(), UnitKind.COMMUNE, "Xã", "2026-07-01")));
        acts(database, acts -> acts.decided(into(act(ActKind.MERGE, world.one(), "2026-07-01"), world.other())));
        assertEquals("from organisation.unitEnded",
                refused(database, into(act(ActKind.MERGE, world.one(), "2026-08-01"), world.other())));
        assertEquals("from organisation.actLater",
                refused(database, named(act(ActKind.RENAME, world.other(), "2026-06-01"), "Xã Khác")));
    }

    /** UNA-6. */
    @BothDatabases
    void a_created_unit_stands_in_the_tree_from_its_day(TestDatabase database) {
        World world = world(database);
        long id = found(database,
                acts -> acts.decided(create(world.other(), UnitKind.VILLAGE, "Thôn Mới", "2026-07-01")));
        database.run(em -> {
            assertTrue(new UnitQueries(em, clock).tree().stream().anyMatch(line -> line.name().equals("Thôn Mới")
                    && line.depth() == 2 && LocalDate.parse("2026-07-01").equals(line.validFrom())));
            assertEquals(List.of("organisation.effectMade"), new UnitActFixture(em, clock).effects()
                    .done(em.find(UnitAct.class, id)).stream().map(ActPreview.Sentence::key).toList());
        });
        acts(database, acts -> acts.undo(id));
        database.run(em -> assertEquals(0, Sql.of(em, "select count(*) from unit where name = 'Thôn Mới'").number()));
        acts(database, acts -> assertEquals("UNDONE", acts.state(id)));
    }

    /** UNA-7. */
    @BothDatabases
    void a_unit_that_was_entered_twice_becomes_one_and_two_again(TestDatabase database) {
        World world = world(database);
        long team = database.call(em -> {
            long made = new OrganisationFixture(em).unit("Tổ", UnitKind.TEAM, world.secondVillage());
            em.createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, ends_on, "
                    + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (77, 'k', 'Lớp', 'Nơi', "
                    + "'2026-11-01', '2026-12-01', ?, 'Thôn B', '', '2026-11-01', 1)")
                    .setParameter(1, world.secondVillage()).executeUpdate();
            return made;
        });
        long person = database
                .call(em -> new OrganisationFixture(em).personOf(world.secondVillage(), "Đinh Thị Hai", 1990));
        long id = found(database, acts -> acts.service()
                .draftDuplicate(UnitActFixture.duplicate(world.secondVillage(), world.village())));
        database.run(em -> assertEquals(List.of("organisation.effectDuplicate [Thôn B, Thôn A]",
                "trainingclass.unitClasses [1]", "organisation.namedPeople [1]",
                "organisation.effectUnits [Tổ, Thôn A]"),
                new UnitActFixture(em, clock).effects().of(em.find(UnitAct.class, id)).stream()
                        .map(each -> each.key() + " " + each.arguments()).sorted(Comparator.comparing(
                                text -> text.contains("effectDuplicate")
                                        ? 0
                                        : text.contains("unitClasses")
                                                ? 1
                                                : text.contains("namedPeople") ? 2 : 3))
                        .toList()));
        acts(database, acts -> acts.decide(id));
        database.run(em -> {
            assertEquals(List.of("Thôn A null null"), history(em, person));
            assertEquals(world.village(), unit(em, team).id("parent_id"));
            assertEquals("2026-11-23", unit(em, world.secondVillage()).day("valid_to").toString());
            UnitUses uses = new UnitUses(em, FeaturesOfUnits.all());
            assertEquals(List.of(), uses.counted(uses.columns().stream()
                    .filter(each -> each.goes() == UnitColumn.Goes.ALONG).toList(), Set.of(world.secondVillage())));
            assertEquals(world.village(),
                    Sql.of(em, "select organiser_unit_id from training_class where id = 77").number());
        });
        long since = database
                .call(em -> new OrganisationFixture(em).personOf(world.village(), "Người đến sau", 1990));
        acts(database, acts -> acts.undo(id));
        database.run(em -> {
            assertEquals(List.of("Thôn B null null"), history(em, person));
            assertEquals(List.of("Thôn A null null"), history(em, since));
            assertEquals(List.of("Thôn A null null"), history(em, world.inVillage()));
            assertEquals(world.secondVillage(), unit(em, team).id("parent_id"));
            assertEquals(world.secondVillage(),
                    Sql.of(em, "select organiser_unit_id from training_class where id = 77").number());
            assertEquals(null, unit(em, world.secondVillage()).dayOrNull("valid_to"));
        });
    }

    /** UNA-7. */
    @BothDatabases
    void who_does_things_in_their_own_name_does_not_go_into_another_record(TestDatabase database) {
        World world = world(database);
        database.run(
                em -> em.createNativeQuery("insert into opened_unit (unit_id, mark, opened_at, opened_by, version) "
                        + "values (?, 'A', '2026-01-01', 'x', 1)").setParameter(1, world.one()).executeUpdate());
        assertEquals("into organisation.duplicateOwn",
                refusedTwice(database, UnitActFixture.duplicate(world.one(), world.other())));
        database.run(em -> new OrganisationFixture(em).affiliation(world.inVillage(), world.secondVillage(), "", null));
        assertEquals("into organisation.duplicatePeople",
                refusedTwice(database, UnitActFixture.duplicate(world.village(), world.secondVillage())));
    }

    /** UNA-1: two at once have one outcome. */
    @BothDatabases
    void two_units_that_go_into_each_other_at_once_do_not_both_end(TestDatabase database) {
        World world = world(database);
        long one = found(database, acts -> acts.service()
                .draft(into(act(ActKind.MERGE, world.one(), "2026-07-01"), world.other())));
        long other = found(database, acts -> acts.service()
                .draft(into(act(ActKind.MERGE, world.other(), "2026-07-01"), world.one())));
        List<String> outcomes = AtOnce.times(2, number -> {
            try {
                acts(database, acts -> acts.decide(number == 0 ? one : other));
                return "done";
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(Set.of("done", "organisation.unitEnded"), Set.copyOf(outcomes));
    }
}
