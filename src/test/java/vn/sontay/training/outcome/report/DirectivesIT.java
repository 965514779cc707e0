package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.sontay.training.outcome.report.directive.ByDocument;
import vn.sontay.training.outcome.report.directive.DirectiveQueries;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.ExtendDeadline;
import vn.sontay.training.outcome.report.directive.WithdrawExtension;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** DIR-1 to DIR-3, DIR-6 on real rows: the targets end on 30/09/2025, today is 24/11/2026. */
class DirectivesIT {

    private static final LocalDate END = LocalDate.parse("2025-12-31");

    private static ExtendDeadline extension(String request, String deadline, String number, String on) {
        return new ExtendDeadline(request, ReportFixture.PLAN, "nguoi", LocalDate.parse(deadline),
                new ByDocument(number, LocalDate.parse(on), "UBND xã Sơn Tây"), null);
    }

    private static TargetFigure figure(ReportFixture make, LocalDate known) {
        return make.targets().board(ReportFixture.PLAN, END, known).plans().getFirst().targets().stream()
                .filter(row -> row.target().code().equals("nguoi")).findFirst().orElseThrow().figure();
    }

    @BothDatabases
    void what_was_late_is_in_time_by_the_extended_day_and_said_to_be_late_by_the_first_DIR_3(TestDatabase database) {
        run(database, make -> {
            reachedInOctober(make);
            assertEquals(TargetState.REACHED_LATE, figure(make, null).state());
            LocalDate before = make.clock.today();
            make.clock.forward(Duration.ofDays(1));
            DirectiveService service = make.reports(UnitScope.ALL).get(DirectiveService.class);
            long id = service.extend(extension("r1", "2025-10-31", "12/QĐ-UBND", "2025-09-25"));
            assertEquals(id, service.extend(extension("r1", "2025-10-31", "12/QĐ-UBND", "2025-09-25")));
            TargetFigure extended = figure(make, null);
            assertEquals(TargetState.REACHED, extended.state());
            assertTrue(extended.reachedByExtension());
            assertEquals(LocalDate.parse("2025-10-31"), extended.deadline());
            assertEquals(2, extended.byDeadline());
            assertEquals(new TargetFigure.Extended(LocalDate.parse("2025-09-30"), 0,
                    new ByDocument("12/QĐ-UBND", LocalDate.parse("2025-09-25"), "UBND xã Sơn Tây")),
                    extended.extended());
            assertEquals(TargetState.REACHED_LATE, figure(make, before).state());
            make.clock.forward(Duration.ofDays(1));
            service.withdraw(new WithdrawExtension("r2", id, "Nhập nhầm chỉ tiêu"));
            assertNull(figure(make, null).extended());
            assertEquals(extended, figure(make, make.clock.today().minusDays(1)));
            assertThrows(StaleDataException.class,
                    () -> service.withdraw(new WithdrawExtension("r3", id, "Nhập nhầm chỉ tiêu")));
            service.extend(extension("r4", "2025-10-31", "12/QĐ-UBND", "2025-09-25"));
            assertEquals(2, make.reports(UnitScope.ALL).get(DirectiveQueries.class)
                    .required(ReportFixture.PLAN, "nguoi").extensions().size());
        });
    }

    @BothDatabases
    void what_no_document_can_say_is_refused_beside_its_field_DIR_1_DIR_2(TestDatabase database) {
        run(database, make -> {
            DirectiveService service = make.reports(UnitScope.ALL).get(DirectiveService.class);
            service.extend(extension("r1", "2025-10-31", "12/QĐ-UBND", "2025-09-25"));
            assertEquals(List.of("deadline report.notLater", "deadline report.notLater",
                    "deadline report.deadlineBeforeDocument", "documentOn report.documentToCome",
                    "documentNumber report.numberTwice", "documentIssuer report.documentIssuerMissing"),
                    List.of(extension("a", "2025-09-30", "13/QĐ", "2025-09-25"),
                            extension("b", "2025-08-01", "13/QĐ", "2025-09-25"),
                            extension("c", "2025-10-15", "13/QĐ", "2025-10-16"),
                            extension("d", "2027-01-31", "13/QĐ", "2026-11-25"),
                            extension("e", "2025-11-30", "12 / qđ-ubnd", "2025-10-25"),
                            new ExtendDeadline("f", ReportFixture.PLAN, "nguoi", END,
                                    new ByDocument("13/QĐ", END, " "), null))
                            .stream().map(each -> assertThrows(RuleException.class, () -> service.extend(each)))
                            .map(each -> each.field() + " " + each.key()).toList());
            assertThrows(NotFoundException.class, () -> service.extend(new ExtendDeadline("g", ReportFixture.PLAN,
                    "khong-co", END, new ByDocument("13/QĐ", END, "UBND"), null)));
            DirectiveService stranger = make.reports(UnitScope.of(List.of(1L))).get(DirectiveService.class);
            assertThrows(RefusedException.class,
                    () -> stranger.extend(extension("h", "2025-12-31", "14/QĐ", "2025-10-25")));
        });
    }

    @BothDatabases
    void frozen_figures_keep_both_days_and_older_texts_stay_readable(TestDatabase database) {
        run(database, make -> {
            reachedInOctober(make);
            make.reports(UnitScope.ALL).get(DirectiveService.class)
                    .extend(extension("r1", "2025-10-31", "12/QĐ-UBND", "2025-09-25"));
            var frozen = make.snapshots();
            long id = frozen.service().freeze(
                    new vn.sontay.training.outcome.report.snapshot.FreezeFigures("f", ReportFixture.PLAN, END, ""));
            String content = frozen.queries().content(id);
            assertTrue(content.contains("\"deadline\":\"2025-10-31\",\"extension\":{\"byOriginal\":0,\"issuer\":"
                    + "\"UBND xã Sơn Tây\",\"number\":\"12/QĐ-UBND\",\"on\":\"2025-09-25\",\"original\":\"2025-09-30\"}"),
                    content);
            assertEquals(Objects.requireNonNull(figure(make, null).extended()),
                    frozen.queries().figures(id).get(1).figure().extended());
        });
    }

    private static void reachedInOctober(ReportFixture make) {
        long classId = make.trainingClass(ReportFixture.STAFF, "2025-09-29", "2025-09-30", "2025-10-01", "2025-10-02");
        long first = make.enrolment(classId, "A Thiêu");
        long second = make.enrolment(classId, "Y Nhung");
        make.rollCalls(classId, 4, first, second);
        make.test(first, 1, "6", "2025-10-05");
        make.test(second, 1, "6", "2025-10-03");
    }

    private static void run(TestDatabase database, Consumer<ReportFixture> work) {
        database.clear();
        database.run(em -> work.accept(new ReportFixture(em)));
    }
}
