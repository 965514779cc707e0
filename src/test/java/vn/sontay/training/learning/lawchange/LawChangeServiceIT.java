package vn.sontay.training.learning.lawchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** CHG-2 to CHG-4 and CHG-7, as a trainee meets them. */
class LawChangeServiceIT {

    private static final LawChange CHANGE = LawChangeFixture.change("doi", "2026-01-01", null, List.of("cu"),
            List.of("moi"));
    private static final LawChange LATER = LawChangeFixture.change("sap-doi", "2026-12-02", null, List.of("cu"),
            List.of("moi"));

    private final List<Changed> announced = new ArrayList<>();
    private long person;
    private long taught;
    private long enrolment;

    private void begin(TestDatabase database) {
        database.clear();
        announced.clear();
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            LawChangeFixture make = new LawChangeFixture(em);
            long unit = units.unit("Xã Một", UnitKind.COMMUNE, null);
            person = units.personOf(unit, "A Thiêu", null);
            taught = units.personOf(unit, "Y Nhung", null);
            long held = make.trainingClass(unit);
            enrolment = make.enrolment(held, person, unit);
            make.completed(enrolment, "L1", make.edition("L1", "cu"), "2025-08-04T08:00");
            make.completed(make.enrolment(held, taught, unit), "L1", make.edition("L1", "cu", "moi"),
                    "2026-01-10T08:00");
        });
    }

    private Wired wired(jakarta.persistence.EntityManager em, long caller) {
        return LawChangeFixture.wired(em, List.of(CHANGE, LATER), caller, Roles.TRAINEE, UnitScope.NONE)
                .observe(Changed.class, announced::add);
    }

    private long know(TestDatabase database, long caller, KnowLawChange command) {
        return database.call(em -> wired(em, caller).get(LawChangeService.class).know(command));
    }

    private static KnowLawChange answers(String requestId, String first, String second, String third) {
        return new KnowLawChange(requestId, "doi", CHANGE.sha256(), first, second, third);
    }

    private MyChange mine(TestDatabase database, long caller) {
        return database.call(em -> wired(em, caller).get(LawChangeQueries.class).mine("doi"));
    }

    private static List<String> refusals(RuleException refusal) {
        return Stream.concat(Stream.of(refusal), Stream.of(refusal.getSuppressed()).map(RuleException.class::cast))
                .map(each -> each.field() + " " + each.key() + " " + each.arguments()).toList();
    }

    private static long rows(TestDatabase database) {
        return database.call(em -> new LawChangeFixture(em).sql("select count(*) from known_law_change").number());
    }

    @BothDatabases
    void chg_4_three_right_answers_make_it_known_once_whatever_is_sent_again(TestDatabase database) {
        begin(database);
        assertTrue(mine(database, person).waits());
        long first = know(database, person, answers("r1", "A", "B", "C"));
        assertEquals(first, know(database, person, answers("r1", "A", "B", "C")));
        assertEquals(first, know(database, person, answers("r2", "A", "B", "C")));
        assertEquals(first, know(database, person, answers("r3", "C", "B", "A")));
        assertEquals(1, rows(database));
        assertEquals(new MyChange(CHANGE, true, LocalDate.of(2026, 12, 1)), mine(database, person));
        assertEquals(List.of("lawchange.know person " + person), announced.stream()
                .map(each -> each.action() + " " + each.subjectType() + " " + each.subjectId()).toList());
    }

    @BothDatabases
    void chg_4_each_wrong_answer_is_explained_beside_its_question_and_nothing_is_kept(TestDatabase database) {
        begin(database);
        RuleException refused = assertThrows(RuleException.class,
                () -> know(database, person, answers("r1", "B", "B", "A")));
        assertEquals(List.of("answer1 lawchange.wrong [Vì A.]", "answer3 lawchange.wrong [Vì C.]"), refusals(refused));
        assertEquals(0, rows(database));
        assertTrue(mine(database, person).waits());
    }

    @BothDatabases
    void what_was_not_answered_or_is_no_letter_is_asked_for(TestDatabase database) {
        begin(database);
        RuleException refused = assertThrows(RuleException.class,
                () -> know(database, person, answers("r1", "", "BB", "C")));
        assertEquals(List.of("answer1 lawchange.choose [1]", "answer2 lawchange.choose [1]"), refusals(refused));
        assertEquals(List.of("answer3 lawchange.wrong [Vì C.]"), refusals(assertThrows(RuleException.class,
                () -> know(database, person, answers("r1", "A", "B", "Z")))));
    }

    @BothDatabases
    void words_that_were_mended_while_somebody_read_are_read_again(TestDatabase database) {
        begin(database);
        assertEquals(List.of("null lawchange.mended []"), refusals(assertThrows(RuleException.class,
                () -> know(database, person, new KnowLawChange("r1", "doi", "sha-cu", "A", "B", "C")))));
        assertEquals(0, rows(database));
    }

    @BothDatabases
    void chg_3_whom_it_does_not_concern_may_read_it_and_has_nothing_to_answer(TestDatabase database) {
        begin(database);
        assertEquals(new MyChange(CHANGE, false, null), mine(database, taught));
        assertThrows(NotFoundException.class, () -> know(database, taught, answers("r1", "A", "B", "C")));
        assertEquals(List.of(), database.call(em -> wired(em, taught).get(LawChangeQueries.class).waiting()));
    }

    @BothDatabases
    void chg_2_before_its_day_and_under_another_code_there_is_nothing(TestDatabase database) {
        begin(database);
        database.run(em -> {
            LawChangeQueries queries = wired(em, person).get(LawChangeQueries.class);
            assertThrows(NotFoundException.class, () -> queries.mine("sap-doi"));
            assertThrows(NotFoundException.class, () -> queries.mine("khong-co"));
            assertEquals(List.of("doi"), queries.waiting().stream().map(each -> each.change().code()).toList());
        });
        assertThrows(NotFoundException.class, () -> know(database, person,
                new KnowLawChange("r1", "sap-doi", LATER.sha256(), "A", "B", "C")));
    }

    @BothDatabases
    void two_tabs_at_the_same_instant_are_one_row(TestDatabase database) {
        begin(database);
        List<Long> rows = AtOnce.times(2, number -> know(database, person, answers("t" + number, "A", "B", "C")));
        assertEquals(rows.getFirst(), rows.getLast());
        assertEquals(1, rows(database));
    }

    @BothDatabases
    void chg_7_a_certificate_from_before_its_day_is_told_of_it_and_one_from_after_is_not(TestDatabase database) {
        begin(database);
        database.run(em -> {
            LawChangeQueries queries = wired(em, person).get(LawChangeQueries.class);
            assertEquals(List.of(new MyChange(CHANGE, true, null)),
                    queries.since(enrolment, LocalDate.of(2025, 8, 10)));
            assertEquals(List.of(), queries.since(enrolment, LocalDate.of(2026, 1, 1)));
            assertThrows(RefusedException.class, () -> wired(em, taught).get(LawChangeQueries.class).since(enrolment,
                    LocalDate.of(2025, 8, 10)));
        });
        know(database, person, answers("r1", "A", "B", "C"));
        database.run(em -> assertEquals(List.of(new MyChange(CHANGE, false, LocalDate.of(2026, 12, 1))),
                wired(em, person).get(LawChangeQueries.class).since(enrolment, LocalDate.of(2025, 8, 10))));
    }

    @BothDatabases
    void chg_8_who_was_not_there_after_all_is_asked_no_more_and_what_they_know_stays_known(TestDatabase database) {
        begin(database);
        long[] sat = new long[3];
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            LawChangeFixture make = new LawChangeFixture(em);
            long unit = units.unit("Xã Hai", UnitKind.COMMUNE, null);
            sat[0] = units.personOf(unit, "Đinh Thị Hà", null);
            long held = make.trainingClass(unit);
            sat[1] = make.enrolment(held, sat[0], unit);
            sat[2] = make.roll(make.session(held, LocalDate.of(2025, 8, 4), List.of(make.edition("L2", "cu"))), true);
            make.marked(sat[2], sat[1], MarkStatus.PRESENT);
        });
        assertTrue(mine(database, sat[0]).waits());
        know(database, sat[0], answers("h1", "A", "B", "C"));
        LocalDate today = LawChangeFixture.CLOCK.today();
        assertEquals(new ChangeFigure(2, 1), figure(database));
        mark(database, sat, MarkStatus.ABSENT);
        assertEquals(new MyChange(CHANGE, false, today), mine(database, sat[0]));
        assertEquals(new ChangeFigure(1, 0), figure(database));
        mark(database, sat, MarkStatus.LATE);
        assertEquals(new MyChange(CHANGE, true, today), mine(database, sat[0]));
        assertEquals(new ChangeFigure(2, 1), figure(database));
        assertEquals(1, rows(database));
        database.run(em -> assertEquals(List.of(new MyChange(CHANGE, false, today)),
                wired(em, sat[0]).get(LawChangeQueries.class).since(sat[1], LocalDate.of(2025, 8, 10)),
                "it stands beside the certificate"));
    }

    private static void mark(TestDatabase database, long[] sat, MarkStatus status) {
        database.run(em -> new LawChangeFixture(em).marked(sat[2], sat[1], status));
    }

    private static ChangeFigure figure(TestDatabase database) {
        return database.call(em -> LawChangeFixture.wired(em, List.of(CHANGE), 1, Roles.LEADER, UnitScope.ALL)
                .get(LawChangeBoardQueries.class).board(LawChangeFixture.CLOCK.today()).getFirst().all());
    }
}
