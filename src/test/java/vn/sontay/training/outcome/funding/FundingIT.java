package vn.sontay.training.outcome.funding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Budget;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** FUN-1 to FUN-6 on real rows. */
class FundingIT {

    private static final String PLAN = "kh";
    private final TestClock clock = TestClock.at("2026-11-24T08:00");
    private long commune;

    private Wired wired(EntityManager em, String role, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Nguyễn Quản Trị", Set.of(role), Map.of(role, units)));
        PlanCatalogue catalogue = new PlanCatalogue();
        catalogue.replace(new Plans(List.of(plan(new Budget(5_000_000, 2_000_000)))));
        return new Wired(em, clock).with(user).with(new CommandReceipts(em, clock)).with(new ClassAccess(em, user))
                .with(new PlanScope(catalogue, user, new UnitTrees(em)));
    }

    private static Plan plan(@Nullable Budget budget) {
        return new Plan(PLAN, "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), null, false, budget,
                List.of(new Activity("1a", "Tin, bài", "20", "2025", "", "", List.of())));
    }

    private void run(TestDatabase database, Consumer<EntityManager> test) {
        database.clear();
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            commune = units.unit("Xã", UnitKind.COMMUNE, units.unit("Tỉnh", UnitKind.PROVINCE, null));
            test.accept(em);
        });
    }

    private long trainingClass(EntityManager em, long id, @Nullable String plan) {
        em.createNativeQuery(
                "insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on, "
                        + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) "
                        + "values (?, 'k', ?, 'Lớp', 'Hội trường', '2026-09-01', '2026-09-02', ?, 'UBND', '', ?, 1)")
                .setParameter(1, id).setParameter(2, plan).setParameter(3, commune)
                .setParameter(4, Timestamp.from(clock.instant())).executeUpdate();
        return id;
    }

    private static RecordVoucher voucher(long classId, String number, @Nullable String on, String amount) {
        return new RecordVoucher(UUID.randomUUID().toString(), classId, number,
                on == null ? null : LocalDate.parse(on), "Thuê hội trường", amount, null);
    }

    private static String spent(Wired wired, String day, @Nullable String recorded) {
        PlanFunds funds = wired.get(FundingQueries.class)
                .board(PLAN, LocalDate.parse(day), recorded == null ? null : LocalDate.parse(recorded)).orElseThrow();
        return funds.spent() + "/" + funds.budget() + " " + funds.percent() + " " + funds.beyond() + " of "
                + funds.vouchers();
    }

    @BothDatabases
    void fun_4_spent_of_a_plan_goes_by_day_and_by_what_had_been_recorded(TestDatabase database) {
        run(database, em -> {
            Wired wired = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL);
            FundingService service = wired.get(FundingService.class);
            long one = trainingClass(em, 71, PLAN);
            long other = trainingClass(em, 72, PLAN);
            em.createNativeQuery("insert into known_class (id, plan_code, course_code, organiser_unit_id, known_from) "
                    + "select c.id, c.plan_code, c.course_code, c.organiser_unit_id, c.opened_at from training_class c")
                    .executeUpdate();
            service.estimate(new RecordEstimate("e", one, "Tài liệu", "300.000 đồng"));
            RecordVoucher first = voucher(one, "PC 01", "2026-09-02", "1.500.000");
            long id = service.voucher(first);
            assertEquals(id, service.voucher(first));
            service.voucher(voucher(other, "PC 02", "2026-09-20", "600000"));
            assertEquals("1500000/2000000 75 0 of 1", spent(wired, "2026-09-10", null));
            assertEquals("2100000/2000000 105 100000 of 2", spent(wired, "2026-11-24", null));
            clock.forward(Duration.ofDays(1));
            service.cancel(new CancelEntry("c", id, "Sai số tiền"));
            assertEquals("600000/2000000 30 0 of 1", spent(wired, "2026-11-24", null));
            assertEquals("2100000/2000000 105 100000 of 2", spent(wired, "2026-11-24", "2026-11-24"));
            FundingQueries queries = wired.get(FundingQueries.class);
            assertEquals(List.of("PC 02 600000 true", "PC 01 1500000 false"),
                    queries.vouchers(PLAN, clock.today(), null).stream()
                            .map(each -> each.number() + " " + each.amount() + " " + each.live()).toList());
            assertEquals(2, queries.vouchers(PLAN, clock.today(), LocalDate.parse("2026-11-24")).stream()
                    .filter(FundingRow::live).count());
            assertEquals("300000 0", queries.ofClass(one).estimated() + " " + queries.ofClass(one).spent());
            assertEquals("null null", new FundingFigures(em).of(plan(null), clock.today(),
                    Known.NOW).percent() + " "
                    + new FundingFigures(em)
                            .of(plan(null), clock.today(), Known.NOW).budget());
        });
    }

    @BothDatabases
    void fun_3_a_number_stands_once_in_a_plan_unless_it_was_cancelled(TestDatabase database) {
        run(database, em -> {
            FundingService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(FundingService.class);
            long one = trainingClass(em, 71, PLAN);
            long other = trainingClass(em, 72, PLAN);
            long free = trainingClass(em, 73, null);
            long id = service.voucher(voucher(one, "PC 01", "2026-09-02", "1"));
            assertEquals(List.of("number funding.numberHere"),
                    refused(() -> service.voucher(voucher(one, "pc01", "2026-09-03", "2"))));
            assertEquals(List.of("number funding.numberInPlan"),
                    refused(() -> service.voucher(voucher(other, "PC01", "2026-09-03", "2"))));
            service.voucher(voucher(free, "PC 01", "2026-09-03", "2"));
            assertEquals(List.of("number funding.numberHere"),
                    refused(() -> service.voucher(voucher(free, "PC 01", "2026-09-03", "2"))));
            service.cancel(new CancelEntry("c", id, "Nhầm"));
            assertEquals(List.of("null funding.cancelledBefore"),
                    refused(() -> service.cancel(new CancelEntry("d", id, "Nhầm"))));
            service.voucher(voucher(other, "PC01", "2026-09-03", "2"));
        });
    }

    @BothDatabases
    void fun_3_of_those_who_enter_a_number_at_once_one_does(TestDatabase database) {
        run(database, em -> trainingClass(em, 71, PLAN));
        List<Boolean> done = AtOnce.times(4, number -> {
            try {
                database.run(em -> {
                    wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(FundingService.class)
                            .voucher(voucher(71, "PC 01", "2026-09-02", "1"));
                });
                return true;
            } catch (RuleException refused) {
                return false;
            }
        });
        assertEquals(1, done.stream().filter(each -> each).count());
    }

    @BothDatabases
    void fun_1_what_is_wrong_is_told_beside_its_field(TestDatabase database) {
        run(database, em -> {
            FundingService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(FundingService.class);
            long one = trainingClass(em, 71, PLAN);
            assertEquals(
                    List.of("number funding.numberMissing", "on funding.onMissing", "amount funding.amountWrong"),
                    refused(() -> service.voucher(voucher(one, " ", null, "1,5"))));
            assertEquals(List.of("on funding.future"),
                    refused(() -> service.voucher(voucher(one, "1", "2026-11-25", "1"))));
            for (String wrong : List.of("0", "-1", "100.000.000.000", "1.50", "một triệu", "1e6")) {
                assertEquals(List.of("cost funding.amountWrong"),
                        refused(() -> service.estimate(new RecordEstimate("x" + wrong, one, "Nước", wrong))), wrong);
            }
            for (String right : List.of("1", "12", "999", "1.500.000", "1 500 000 đồng", "99.999.999.999",
                    "1500000đ")) {
                service.estimate(new RecordEstimate("y" + right, one, "Nước", right));
            }
        });
    }

    @BothDatabases
    void fun_6_money_is_for_the_classes_administrators_and_who_sees_the_plan(TestDatabase database) {
        run(database, em -> {
            long one = trainingClass(em, 71, PLAN);
            long id = wired(em, Roles.ADMINISTRATOR, UnitScope.of(Set.of(commune))).get(FundingService.class)
                    .voucher(voucher(one, "1", "2026-09-02", "1"));
            Wired leader = wired(em, Roles.LEADER, UnitScope.ALL);
            assertEquals(id, leader.get(FundingQueries.class).entry(id).entryId());
            assertThrows(RefusedException.class,
                    () -> leader.get(FundingService.class).voucher(voucher(one, "2", "2026-09-02", "1")));
            Wired stranger = wired(em, Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)));
            assertThrows(RefusedException.class, () -> stranger.get(FundingQueries.class).entry(id));
            assertThrows(RefusedException.class, () -> stranger.get(FundingQueries.class).ofClass(one));
            assertThrows(NotFoundException.class,
                    () -> stranger.get(FundingQueries.class).vouchers(PLAN, clock.today(), null));
        });
    }

    private static List<String> refused(Runnable command) {
        RuleException first = assertThrows(RuleException.class, command::run);
        return Stream.concat(Stream.of(first), Arrays.stream(first.getSuppressed()))
                .map(each -> (DomainException) each).map(each -> each.field() + " " + each.key()).toList();
    }
}
