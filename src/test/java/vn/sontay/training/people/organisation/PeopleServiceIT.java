package vn.sontay.training.people.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class PeopleServiceIT {

    private static final PersonDetails RIN = new PersonDetails("Đinh Văn Rin", 1990, null);

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final RecordedEvents<Changed> changes = new RecordedEvents<>();
    private final RecordedEvents<PersonLeaving> leaving = new RecordedEvents<>();

    @BothDatabases
    void a_person_is_added_once_however_often_the_request_comes(TestDatabase database) {
        database.clear();
        long unit = unit(database, "Xã Sơn Tây", null, null);
        AddPerson command = new AddPerson("r1", RIN, new Post(unit, "Công chức", null));
        long first = database.call(em -> service(em).add(command));
        long second = database.call(em -> service(em).add(command));
        assertEquals(first, second);
        assertEquals(List.of("Xã Sơn Tây, Công chức, null, null"), history(database, first));
        assertEquals(List.of("organisation.addPerson"), actions());
    }

    @BothDatabases
    void org_9_somebody_alike_is_added_only_when_the_administrator_insists(TestDatabase database) {
        database.clear();
        long commune = unit(database, "Xã Sơn Tây", null, null);
        long one = team(database, "Tổ CNSCĐ thôn Nước Min", commune);
        long other = team(database, "Tổ CNSCĐ thôn Huy Măng", commune);
        database.run(em -> service(em).add(new AddPerson("r1", RIN, new Post(one, null, null))));
        database.run(em -> service(em).add(new AddPerson("r2", RIN, new Post(other, null, null))));
        database.run(em -> service(em)
                .add(new AddPerson("r3", new PersonDetails("Đinh Văn Rin", 1985, null), new Post(one, null, null))));
        PersonDetails typedWithoutAccents = new PersonDetails("đinh văn rìn", null, null);
        RuleException refused = refused(database, em -> service(em)
                .add(new AddPerson("r4", typedWithoutAccents, new Post(one, null, null))));
        assertEquals("organisation.alike", refused.key());
        assertEquals("anyway", refused.field());
        assertEquals(List.of("Đinh Văn Rin (1990), Đinh Văn Rin (1985)"), refused.arguments());
        database.run(em -> service(em).add(new AddPerson("r4", RIN, new Post(one, null, null), true)));
    }

    @BothDatabases
    void org_2_a_move_ends_the_old_post_the_day_before_and_keeps_it(TestDatabase database) {
        database.clear();
        long old = unit(database, "Xã Sơn Long", null, "2025-06-30");
        long now = unit(database, "Xã Sơn Tây", "2025-07-01", null);
        long person = add(database, new Post(old, "Công chức", LocalDate.parse("2020-01-01")));
        move(database, person, new Post(now, "Chuyên viên", LocalDate.parse("2025-07-01")));
        assertEquals(List.of("Xã Sơn Tây, Chuyên viên, 2025-07-01, null",
                "Xã Sơn Long, Công chức, 2020-01-01, 2025-06-30"), history(database, person));
        database.run(em -> assertEquals("Xã Sơn Long", new OrganisationQueries(em, clock)
                .person(person, LocalDate.parse("2025-06-30")).orElseThrow().unitLabel()));
    }

    @BothDatabases
    void org_2_the_same_first_day_again_corrects_what_was_entered_for_it(TestDatabase database) {
        database.clear();
        long wrong = unit(database, "Xã Sơn Tây Hạ", null, null);
        long right = unit(database, "Xã Sơn Tây", null, null);
        long person = add(database, new Post(wrong, null, LocalDate.parse("2025-07-01")));
        move(database, person, new Post(right, "Chuyên viên", LocalDate.parse("2025-07-01")));
        assertEquals(List.of("Xã Sơn Tây, Chuyên viên, 2025-07-01, null"), history(database, person));
        assertEquals("Đinh Văn Rin, sửa lại", changes.fired().getLast().detail());
        assertEquals(List.of(new Difference("organisation.unit", "", "Xã Sơn Tây Hạ",
                "Xã Sơn Tây, Chuyên viên (01/07/2025)", true)), changes.fired().getLast().differences());
    }

    @BothDatabases
    void a_move_that_cannot_be_is_refused_beside_its_field(TestDatabase database) {
        database.clear();
        long gone = unit(database, "Xã Sơn Long", null, "2025-06-30");
        long now = unit(database, "Xã Sơn Tây", null, null);
        long person = add(database, new Post(now, null, LocalDate.parse("2025-07-01")));
        assertEquals("organisation.unitGone", refusal(database, person, new Post(gone, null, clock.today())));
        assertEquals("organisation.fromEarly",
                refusal(database, person, new Post(now, "Phó", LocalDate.parse("2025-06-30"))));
        assertEquals("organisation.fromMissing", refusal(database, person, new Post(now, "Phó", null)));
        assertEquals("organisation.fromRange",
                refusal(database, person, new Post(now, "Phó", LocalDate.parse("2028-01-01"))));
        assertEquals("organisation.sameUnit", refusal(database, person, new Post(now, null, clock.today())));
        assertEquals("organisation.unitMissing", refusal(database, person, new Post(-1, null, clock.today())));
        assertEquals(1, history(database, person).size());
    }

    @BothDatabases
    void who_changes_an_older_state_is_told_so(TestDatabase database) {
        database.clear();
        long now = unit(database, "Xã Sơn Tây", null, null);
        long person = add(database, null);
        long seen = version(database, person);
        move(database, person, new Post(now, null, clock.today()));
        assertThrows(StaleDataException.class, () -> database
                .run(em -> service(em).change(new ChangePerson("late", person, seen, RIN))));
        assertThrows(StaleDataException.class, () -> database
                .run(em -> service(em).deactivate("later", person, seen)));
    }

    @BothDatabases
    void a_deactivated_person_is_announced_first_kept_and_can_come_back(TestDatabase database) {
        database.clear();
        long person = add(database, null);
        database.run(em -> service(em).deactivate("off", person, version(database, person)));
        assertEquals(List.of(new PersonLeaving(person)), leaving.fired());
        database.run(em -> {
            assertFalse(new PeopleQueries(em).facts(person).active());
            assertEquals(List.of(), new OrganisationQueries(em, clock).searchPeople("rin", null, 10));
        });
        database.run(em -> service(em).reactivate("on", person, version(database, person)));
        database.run(em -> assertEquals(1, new OrganisationQueries(em, clock).searchPeople("rin", null, 10).size()));
    }

    @BothDatabases
    void a_changed_name_is_found_by_its_new_letters(TestDatabase database) {
        database.clear();
        long person = add(database, null);
        database.run(em -> service(em).change(new ChangePerson("c", person, version(database, person),
                new PersonDetails("Hồ Thị Đứa", 1991, "0905123456"))));
        database.run(em -> assertEquals("Hồ Thị Đứa",
                new OrganisationQueries(em, clock).searchPeople("dua", null, 10).getFirst().fullName()));
        assertEquals("Hồ Thị Đứa", changes.fired().getLast().detail());
        assertEquals(List.of(
                new Difference("organisation.fullName", "", "Đinh Văn Rin", "Hồ Thị Đứa", true),
                new Difference("organisation.birthYearLabel", "", "", "", false),
                new Difference("organisation.phoneLabel", "", "", "", false)),
                changes.fired().getLast().differences());
    }

    private PeopleService service(EntityManager em) {
        return new PeopleService(em, clock, changes, leaving);
    }

    private long add(TestDatabase database, @Nullable Post post) {
        return database.call(em -> service(em).add(new AddPerson("add", RIN, post)));
    }

    private void move(TestDatabase database, long person, Post post) {
        database.run(em -> service(em).move(new MovePerson("move", person, version(database, person), post)));
    }

    private String refusal(TestDatabase database, long person, Post post) {
        long version = version(database, person);
        return refused(database, em -> service(em).move(new MovePerson("no", person, version, post))).key();
    }

    private static RuleException refused(TestDatabase database, java.util.function.Consumer<EntityManager> work) {
        DomainException thrown = assertThrows(DomainException.class, () -> database.run(work));
        return (RuleException) thrown;
    }

    private static long version(TestDatabase database, long person) {
        return database.call(em -> new PeopleQueries(em).facts(person).version());
    }

    private static List<String> history(TestDatabase database, long person) {
        return database.call(em -> new PeopleQueries(em).history(person).stream()
                .map(row -> row.unitLabel() + ", " + row.jobTitle() + ", " + row.from() + ", " + row.to()).toList());
    }

    private static long unit(TestDatabase database, String name, @Nullable String from, @Nullable String to) {
        return database.call(em -> new OrganisationFixture(em).unit(name, UnitKind.COMMUNE, null, from, to));
    }

    private static long team(TestDatabase database, String name, long commune) {
        return database.call(em -> new OrganisationFixture(em).unit(name, UnitKind.TEAM, commune));
    }

    private List<String> actions() {
        return changes.fired().stream().map(Changed::action).toList();
    }
}
