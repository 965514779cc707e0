package vn.sontay.training.people.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** SEC-20 to SEC-22. */
class InspectionIT {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private final List<Changed> told = new ArrayList<>();
    private long ours;
    private long theirs;
    private long inspection;

    @BothDatabases
    void whoever_inspects_sees_their_units_until_the_end_of_the_last_day_and_then_is_nobody_SEC_21(
            TestDatabase database) {
        prepare(database);
        String token = begun(database);
        clock.forward(Duration.ofHours(3));
        database.run(em -> {
            Caller found = sessions(em).find(token).orElseThrow().caller();
            assertEquals(Set.of(Roles.INSPECTOR), found.roles());
            assertTrue(found.seen().includes(theirs));
            assertFalse(found.scope(Roles.ADMINISTRATOR).includes(theirs));
            assertNull(found.inspected());
            assertTrue(lookup(em).byUserName(found.getName()).isPresent());
        });
        clock.forward(Duration.ofDays(7));
        String late = begun(database);
        database.run(em -> {
            assertTrue(sessions(em).find(late).isEmpty());
            assertTrue(lookup(em).byUserName(name(em)).isEmpty());
        });
    }

    @BothDatabases
    void it_is_ended_by_hand_with_the_sessions_that_go_on_and_only_once_SEC_21(TestDatabase database) {
        prepare(database);
        String token = begun(database);
        database.run(em -> {
            InspectionService service = service(em, ours);
            InspectionRow row = queries(em, ours).inspection(inspection);
            assertTrue(row.live());
            EndInspection end = new EndInspection(UUID.randomUUID().toString(), inspection, row.version());
            service.end(end);
            service.end(end);
            em.flush();
            InspectionRow ended = queries(em, ours).inspection(inspection);
            assertFalse(ended.live());
            assertEquals("security.inspectionOver", assertThrows(RuleException.class, () -> service.end(
                    new EndInspection(UUID.randomUUID().toString(), inspection, ended.version()))).key());
        });
        database.run(em -> {
            assertTrue(sessions(em).find(token).isEmpty());
            assertTrue(lookup(em).byUserName(name(em)).isEmpty());
        });
        assertEquals(List.of("security.openAccount", "security.openInspection", "security.endInspection"),
                told.stream().map(Changed::action).toList());
    }

    @BothDatabases
    void what_was_looked_at_is_told_to_the_unit_that_let_it_and_to_no_other_SEC_22(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            Caller inspector = new Caller("x", account(em), 0, "Lê Kiểm Tra", Set.of(Roles.INSPECTOR));
            Inspections inspections = new Inspections(em, clock);
            inspections.saw(inspector, "/leader/evidence", "enrolment=7");
            clock.forward(Duration.ofMinutes(1));
            inspections.saw(inspector, "/leader/targets", "q=" + "a".repeat(500));
            em.flush();
            List<InspectionViewRow> views = queries(em, ours).views(inspection, 1).rows();
            assertEquals(List.of("/leader/targets", "/leader/evidence"),
                    views.stream().map(InspectionViewRow::page).toList());
            assertEquals("/leader/evidence?enrolment=7", views.getLast().address());
            assertEquals(300, views.getFirst().about().length());
            assertThrows(RefusedException.class, () -> queries(em, theirs).views(inspection, 1));
            assertThrows(RefusedException.class, () -> queries(em, theirs).inspection(inspection));
            assertEquals(0, queries(em, theirs).list(1).total());
            assertEquals(1, queries(em, ours).list(1).total());
        });
    }

    @BothDatabases
    void nobody_lets_inspect_what_they_do_not_administer_and_every_field_is_bounded_SEC_20(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            InspectionService service = service(em, theirs);
            assertThrows(RefusedException.class, () -> service.open(command(Set.of(ours), "", LAST)));
            assertThrows(RefusedException.class, () -> service.open(command(Set.of(theirs), "kh", LAST)));
            assertEquals("units", refused(service, command(Set.of(), "", LAST)));
            assertEquals("endsOn", refused(service, command(Set.of(theirs), "", LAST.minusMonths(1))));
            assertEquals("endsOn", refused(service, command(Set.of(theirs), "", LAST.plusYears(2))));
        });
    }

    @BothDatabases
    void an_account_that_inspects_gets_no_other_role_SEC_20(TestDatabase database) {
        prepare(database);
        database.run(em -> {
            long person = queries(em, ours).inspection(inspection).personId();
            AccountService accounts = wired(em, ours).get(AccountService.class);
            assertEquals("security.inspects", assertThrows(RuleException.class, () -> accounts
                    .setRoles(new SetRoles(UUID.randomUUID().toString(), person, 1, Set.of(Roles.TRAINER)))).key());
            assertEquals("security.rolesUnknown", assertThrows(RuleException.class, () -> accounts
                    .setRoles(new SetRoles(UUID.randomUUID().toString(), person, 1, Set.of(Roles.INSPECTOR)))).key());
        });
    }

    /** Nobody has a plan here. */
    private static final class NoPlans implements InspectedPlans {

        @Override
        public Map<String, String> ofMine() {
            return Map.of();
        }
    }

    private static String refused(InspectionService service, OpenInspection command) {
        return assertThrows(RuleException.class, () -> service.open(command)).field();
    }

    private void prepare(TestDatabase database) {
        told.clear();
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            ours = make.unit("Tỉnh", UnitKind.PROVINCE, null);
            theirs = make.unit("Xã Sơn Hạ", UnitKind.COMMUNE, ours);
            em.createNativeQuery(
                    "insert into opened_unit (unit_id, mark, opened_at, opened_by, version) values (?, 'HA', ?, 'Thử', 1)")
                    .setParameter(1, theirs).setParameter(2, java.sql.Timestamp.from(clock.instant())).executeUpdate();
            OpenInspection command = command(Set.of(theirs), "", LAST);
            inspection = service(em, ours).open(command);
            assertEquals(inspection, service(em, ours).open(command));
        });
    }

    private static OpenInspection command(Set<Long> units, String plan, LocalDate endsOn) {
        return new OpenInspection(UUID.randomUUID().toString(), "Lê Kiểm Tra", units, plan, endsOn, "Kiểm tra",
                "12/QĐ-ĐKT");
    }

    private String begun(TestDatabase database) {
        return database.call(em -> sessions(em).begin(new Caller(name(em), account(em), 0, "Lê Kiểm Tra",
                Set.of(Roles.INSPECTOR)), false, false, ProviderSession.NONE).token());
    }

    private static long account(EntityManager em) {
        return ((Number) em.createNativeQuery("select account_id from inspection").getSingleResult()).longValue();
    }

    private static String name(EntityManager em) {
        return (String) em.createNativeQuery("select user_name from account where id = " + account(em))
                .getSingleResult();
    }

    private Sessions sessions(EntityManager em) {
        return wired(em, ours).get(Sessions.class);
    }

    private AccountLookup lookup(EntityManager em) {
        return wired(em, ours).get(AccountLookup.class);
    }

    private InspectionQueries queries(EntityManager em, long unit) {
        return wired(em, unit).get(InspectionQueries.class);
    }

    private InspectionService service(EntityManager em, long unit) {
        return wired(em, unit).get(InspectionService.class);
    }

    private Wired wired(EntityManager em, long unit) {
        CurrentUser user = new CurrentUser();
        UnitTrees trees = new UnitTrees(em);
        user.is(new Caller("quantri", 3, 900_000_004L, "Nguyễn Quản Trị", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, unit == ours ? UnitScope.ALL : UnitScope.of(Set.of(unit)))));
        return new Wired(em, clock).with(user).with(trees).with(new NoPlans()).observe(Changed.class, told::add);
    }
}
