package vn.sontay.training.outcome.reported;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
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
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.PlanCatalogue;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.plan.Plans;
import vn.sontay.training.teaching.plan.ReportedIndicator;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** REP-1 to REP-5 on real rows. */
class ReportedIT {

    private static final String PLAN = "kh";
    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private Wired wired(EntityManager em, String role, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Nguyễn Quản Trị", Set.of(role), Map.of(role, units)));
        PlanCatalogue catalogue = new PlanCatalogue();
        catalogue.replace(new Plans(List.of(new Plan(PLAN, "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), false,
                List.of(new Activity("1a", "Tin, bài", "20", "2025", "", "", List.of(),
                        List.of(new ReportedIndicator("1a-tin", "Số tin", "tin", 20),
                                new ReportedIndicator("2a-luot", "Số lượt", "lượt", null))))))));
        return new Wired(em, clock).with(user).with(new CommandReceipts(em, clock))
                .with(new PlanScope(catalogue, user, new UnitTrees(em)));
    }

    private void run(TestDatabase database, Consumer<EntityManager> test) {
        database.clear();
        database.run(em -> {
            new OrganisationFixture(em).unit("Tỉnh", UnitKind.PROVINCE, null);
            test.accept(em);
        });
    }

    private static FigureFacts facts(@Nullable String on, @Nullable Integer counted, @Nullable Integer whole) {
        return new FigureFacts(on == null ? null : LocalDate.parse(on), counted, whole, " UBND  xã ",
                "Báo cáo 15/BC-UBND");
    }

    private static ReportFigure report(String indicator, FigureFacts facts) {
        return new ReportFigure(UUID.randomUUID().toString(), PLAN, indicator, facts, false, null);
    }

    private static CorrectFigure correction(long figure, FigureFacts facts) {
        return new CorrectFigure(UUID.randomUUID().toString(), figure, facts, false, "Gõ nhầm", null);
    }

    private static String shown(Wired wired, String day, @Nullable String recorded) {
        return String.join("; ", wired.get(ReportedQueries.class)
                .board(PLAN, LocalDate.parse(day), recorded == null ? null : LocalDate.parse(recorded)).stream()
                .map(each -> each.indicator().code() + " " + (each.figure() == null
                        ? "-"
                        : each.figure().counted() + "/" + each.figure().whole() + " " + each.figure().percent()))
                .toList());
    }

    @BothDatabases
    void rep_4_the_figure_of_a_day_is_the_last_up_to_it_as_far_as_it_was_recorded_by_then(TestDatabase database) {
        run(database, em -> {
            Wired wired = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL);
            ReportedService service = wired.get(ReportedService.class);
            ReportFigure first = report("1a-tin", facts("2026-10-31", 12, null));
            long id = service.report(first);
            assertEquals(id, service.report(first));
            service.report(report("2a-luot", facts("2026-10-31", 130, null)));
            assertEquals("1a-tin 12/20 60; 2a-luot 130/null null", shown(wired, "2026-11-24", null));
            assertEquals("1a-tin -; 2a-luot -", shown(wired, "2026-10-30", null));
            clock.forward(Duration.ofDays(1));
            long corrected = service.correct(correction(id, facts("2026-10-31", 11, 20)));
            service.report(report("1a-tin", facts("2026-11-20", 15, 20)));
            assertEquals("1a-tin 11/20 55; 2a-luot 130/null null", shown(wired, "2026-11-10", null));
            assertEquals("1a-tin 15/20 75; 2a-luot 130/null null", shown(wired, "2026-11-24", null));
            assertEquals("1a-tin 12/20 60; 2a-luot 130/null null", shown(wired, "2026-11-24", "2026-11-24"));
            service.withdraw(new WithdrawFigure(UUID.randomUUID().toString(), corrected, "Nhầm kế hoạch"));
            assertEquals("1a-tin -; 2a-luot 130/null null", shown(wired, "2026-11-10", null));
            assertEquals(
                    List.of("15 true false ", "11 false true Nhầm kế hoạch", "11 false false Gõ nhầm",
                            "130 true false ", "12 false false "),
                    wired.get(ReportedQueries.class).page(PLAN, 1).rows().rows().stream()
                            .map(each -> each.counted() + " " + each.live() + " " + each.withdrawn() + " "
                                    + each.reason())
                            .toList());
        });
    }

    @BothDatabases
    void rep_3_what_was_corrected_or_taken_back_meanwhile_is_told(TestDatabase database) {
        run(database, em -> {
            ReportedService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(ReportedService.class);
            long id = service.report(report("1a-tin", facts("2026-10-31", 12, null)));
            em.flush();
            service.correct(correction(id, facts("2026-10-31", 13, null)));
            assertThrows(StaleDataException.class,
                    () -> service.correct(correction(id, facts("2026-10-31", 14, null))));
            assertThrows(StaleDataException.class,
                    () -> service.withdraw(new WithdrawFigure(UUID.randomUUID().toString(), id, "Nhầm")));
        });
    }

    @BothDatabases
    void rep_3_of_those_who_correct_a_figure_at_once_one_does(TestDatabase database) {
        long[] id = new long[1];
        run(database, em -> id[0] = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(ReportedService.class)
                .report(report("1a-tin", facts("2026-10-31", 12, null))));
        List<Boolean> done = AtOnce.times(4, number -> {
            try {
                database.run(em -> {
                    wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(ReportedService.class)
                            .correct(correction(id[0], facts("2026-10-31", 13 + number, null)));
                });
                return true;
            } catch (StaleDataException refused) {
                return false;
            }
        });
        assertEquals(1, done.stream().filter(each -> each).count());
    }

    @BothDatabases
    void rep_5_what_is_wrong_is_told_beside_its_field_and_more_than_the_whole_is_asked_about(TestDatabase database) {
        run(database, em -> {
            ReportedService service = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(ReportedService.class);
            assertEquals(List.of("on reported.onMissing", "counted reported.range", "whole reported.wholeRange"),
                    refused(() -> service.report(report("1a-tin", facts(null, -1, 0)))));
            assertEquals(List.of("on reported.future"),
                    refused(() -> service.report(report("1a-tin", facts("2026-11-25", 1, null)))));
            assertEquals(List.of("beyond reported.beyond"),
                    refused(() -> service.report(report("1a-tin", facts("2026-11-01", 21, null)))));
            service.report(new ReportFigure("x", PLAN, "1a-tin", facts("2026-11-01", 21, null), true, null));
            assertThrows(NotFoundException.class,
                    () -> service.report(report("khong-co", facts("2026-11-01", 1, null))));
            assertEquals(List.of("file web.scanKind"),
                    refused(() -> service.report(new ReportFigure("y", PLAN, "1a-tin",
                            facts("2026-11-01", 1, null), false,
                            new Sent("<html>".getBytes(StandardCharsets.UTF_8))))));
        });
    }

    @BothDatabases
    void rep_2_who_leads_sees_and_who_administers_the_plans_unit_enters(TestDatabase database) {
        run(database, em -> {
            byte[] scan = Scans.pdf("");
            long id = wired(em, Roles.ADMINISTRATOR, UnitScope.ALL).get(ReportedService.class).report(
                    new ReportFigure("z", PLAN, "1a-tin", facts("2026-11-01", 1, null), false, new Sent(scan)));
            Wired leader = wired(em, Roles.LEADER, UnitScope.ALL);
            assertArrayEquals(scan, leader.get(ReportedQueries.class).content(id));
            assertThrows(RefusedException.class,
                    () -> leader.get(ReportedService.class).report(report("1a-tin", facts("2026-11-01", 1, null))));
            Wired stranger = wired(em, Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)));
            assertEquals(List.of(), stranger.get(ReportedQueries.class).board(PLAN, clock.today(), null));
            assertThrows(NotFoundException.class, () -> stranger.get(ReportedQueries.class).content(id));
            assertThrows(NotFoundException.class,
                    () -> stranger.get(ReportedService.class).correct(correction(id, facts("2026-10-31", 1, null))));
        });
    }

    private record Sent(byte[] bytes) implements SentFile {

        @Override
        public String name() {
            return "bao-cao";
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(int most) {
            return bytes;
        }
    }

    private static List<String> refused(Runnable command) {
        RuleException first = assertThrows(RuleException.class, command::run);
        return Stream.concat(Stream.of(first),
                Arrays.stream(first.getSuppressed())).map(each -> (DomainException) each)
                .map(each -> each.field() + " " + each.key()).toList();
    }
}
