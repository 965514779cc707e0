package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import vn.sontay.training.outcome.document.DocumentFilter;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentRow;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.ReportFacts;
import vn.sontay.training.outcome.report.results.ReportPapers;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.results.SetReportWording;
import vn.sontay.training.outcome.report.snapshot.DifferencePart;
import vn.sontay.training.outcome.report.snapshot.FreezeFigures;
import vn.sontay.training.outcome.report.snapshot.SnapshotFixture;
import vn.sontay.training.outcome.report.snapshot.SnapshotKind;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries;
import vn.sontay.training.outcome.report.snapshot.TargetDifference;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** SNP-1 to SNP-5 on real rows. */
class SnapshotIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    private long classId;
    private long completed;

    private void run(TestDatabase database, BiConsumer<EntityManager, ReportFixture> test) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            completed = make.enrolment(classId, "Y Nhung");
            make.enrolment(classId, "A Thiêu");
            make.rollCalls(classId, 4, completed);
            make.test(completed, 1, "8.5", "2025-08-08");
            test.accept(em, make);
        });
    }

    private static FreezeFigures command() {
        return new FreezeFigures(UUID.randomUUID().toString(), ReportFixture.PLAN, DAY, " Báo cáo  quý III ");
    }

    private static JsonObject read(String content) {
        return Json.createReader(new StringReader(content)).readObject();
    }

    @BothDatabases
    void a_snapshot_holds_what_counts_and_no_name_and_its_hash_is_that_of_its_text(TestDatabase database) {
        run(database, (em, make) -> {
            SnapshotFixture frozen = make.snapshots();
            FreezeFigures command = command();
            long id = frozen.service().freeze(command);
            assertEquals(id, frozen.service().freeze(command));
            SnapshotQueries queries = frozen.queries();
            String content = queries.content(id);
            assertEquals(Digests.sha256(content), queries.snapshot(id).sha256());
            assertEquals("Báo cáo quý III", queries.snapshot(id).note());
            assertTrue(content.startsWith("{\"asOf\":\"2025-12-31\",\"format\":\"dvctt-figures-2\",\"frozenAt\":"));
            assertFalse(content.contains("Nhung"));
            assertFalse(content.contains(" "));
            assertSorted(read(content));
            JsonArray targets = read(content).getJsonArray("targets");
            assertEquals(make.targets().board(ReportFixture.PLAN, DAY).plans().getFirst().targets().stream()
                    .map(row -> row.target().code() + " " + row.figure().counted()).toList(),
                    targets.getValuesAs(JsonObject.class).stream()
                            .map(each -> each.getString("code") + " " + each.getInt("counted")).toList());
            assertEquals(
                    "{\"attempts\":[{\"attempt\":%s,\"quiz\":\"KT\",\"score\":\"8.50\",\"takenOn\":\"2025-08-08\"}],"
                            .formatted(em.createNativeQuery("select max(id) from attempt").getSingleResult())
                            + "\"attended\":[\"2025-08-05\",\"2025-08-06\",\"2025-08-07\",\"2025-08-08\"],"
                            + "\"lessons\":[],\"practice\":[],\"rule\":null,\"sessions\":4}",
                    targets.getJsonObject(1).getJsonArray("people").getJsonObject(0).getJsonObject("evidence")
                            .toString().replaceFirst("\"rule\":\\d+", "\"rule\":null"));
            assertEquals(List.of("report.freeze"), frozen.changes.fired().stream().map(each -> each.action()).toList());
            assertEquals(List.of(id),
                    queries.of(ReportFixture.PLAN, 1).rows().stream().map(each -> each.snapshotId()).toList());
        });
    }

    private static void assertSorted(JsonValue value) {
        if (value instanceof JsonObject object) {
            List<String> names = List.copyOf(object.keySet());
            assertEquals(names.stream().sorted().toList(), names);
            object.values().forEach(SnapshotIT::assertSorted);
        } else if (value instanceof JsonArray array) {
            array.forEach(SnapshotIT::assertSorted);
        }
    }

    @BothDatabases
    void what_is_corrected_later_is_told_with_who_what_and_when_and_the_snapshot_stays(TestDatabase database) {
        run(database, (em, make) -> {
            SnapshotFixture frozen = make.snapshots();
            long id = frozen.service().freeze(command());
            String content = frozen.queries().content(id);
            assertTrue(frozen.queries().ofSnapshot(id, DifferencePart.ALL).targets().stream()
                    .allMatch(TargetDifference::isNone));
            make.clock.forward(Duration.ofDays(1));
            make.correctToAbsent(completed, 1);
            make.correctToAbsent(completed, 2);
            em.createNativeQuery("insert into audit_entry (id, occurred_at, actor_name, action, subject_type, "
                    + "subject_id, detail) values (1, ?, 'Gia Bảo', 'attendance.correct', 'enrolment', ?, 'Buổi 1')")
                    .setParameter(1, Timestamp.from(make.clock.instant())).setParameter(2, completed).executeUpdate();
            frozen = make.snapshots();
            assertEquals(content, frozen.queries().content(id));
            for (SnapshotQueries.Comparison comparison : List.of(frozen.queries().ofSnapshot(id, DifferencePart.ALL),
                    frozen.queries().ofDay(ReportFixture.PLAN, DAY, make.clock.today().minusDays(1),
                            DifferencePart.ALL))) {
                TargetDifference people = comparison.targets().get(1);
                assertEquals("1 0", people.then().counted() + " " + people.now().counted());
                assertEquals(List.of("Y Nhung 2025-08-08 null"), people.people().rows().stream()
                        .map(each -> each.fullName() + " " + each.then() + " " + each.now()).toList());
                assertEquals(1, people.people().rows().getFirst().missing().size());
                assertEquals(List.of("Gia Bảo attendance.correct Buổi 1"), people.people().rows().getFirst().recorded()
                        .stream().map(each -> each.actorName() + " " + each.action() + " " + each.detail()).toList());
                assertTrue(comparison.targets().getFirst().isNone());
            }
        });
    }

    @BothDatabases
    void who_differs_is_told_page_by_page_by_name_and_of_one_target_alone(TestDatabase database) {
        run(database, (em, make) -> {
            for (String name : List.of("Đinh Văn Bình", "Phạm Thị An")) {
                long other = make.enrolment(classId, name);
                make.rollCallsOf(classId, other);
                make.test(other, 1, "9", "2025-08-08");
            }
            long id = make.snapshots().service().freeze(command());
            make.clock.forward(Duration.ofHours(1));
            make.plan(classId, null);
            SnapshotQueries queries = make.snapshots().queries();
            String code = queries.ofSnapshot(id, DifferencePart.ALL).targets().get(1).target().code();
            assertEquals(List.of("Phạm Thị An", "Đinh Văn Bình", "Y Nhung"),
                    names(queries.ofSnapshot(id, DifferencePart.ALL).targets().get(1)));
            SnapshotQueries.Comparison second = queries.ofSnapshot(id, new DifferencePart(code, 2, 2));
            assertEquals(List.of(code), second.targets().stream().map(each -> each.target().code()).toList());
            assertEquals(List.of("Y Nhung"), names(second.targets().getFirst()));
            assertEquals("3 true", second.targets().getFirst().total() + " " + second.targets().getFirst().isMore());
            assertThrows(NotFoundException.class, () -> queries.ofSnapshot(id, new DifferencePart("khong-co", 1, 2)));
        });
    }

    private static List<String> names(TargetDifference target) {
        return target.people().rows().stream().map(TargetDifference.Person::fullName).toList();
    }

    @BothDatabases
    void who_became_one_with_another_record_still_counts_and_of_two_one_does(TestDatabase database) {
        run(database, (em, make) -> {
            long other = make.enrolment(classId, "Y Nhung");
            make.rollCallsOf(classId, other);
            make.test(other, 1, "9", "2025-08-08");
            long id = make.snapshots().service().freeze(command());
            make.clock.forward(Duration.ofHours(1));
            make.belongsTo(other, make.person("Y Nhung"));
            assertTrue(make.snapshots().queries().ofSnapshot(id, DifferencePart.ALL).targets().get(1).isNone());
            make.belongsTo(other, make.personOf(completed));
            TargetDifference people = make.snapshots().queries().ofSnapshot(id, DifferencePart.ALL).targets().get(1);
            assertEquals("2 1 1", people.then().counted() + " " + people.now().counted() + " "
                    + people.people().total());
        });
    }

    @BothDatabases
    void a_class_that_counts_for_no_plan_any_more_is_told_as_one_that_counted(TestDatabase database) {
        run(database, (em, make) -> {
            long id = make.snapshots().service().freeze(command());
            make.clock.forward(Duration.ofHours(1));
            make.plan(classId, null);
            TargetDifference classes = make.snapshots().queries().ofSnapshot(id, DifferencePart.ALL).targets()
                    .getFirst();
            assertEquals(List.of(classId + " 2025-08-08 null"), classes.classes().rows().stream()
                    .map(each -> each.classId() + " " + each.then() + " " + each.now()).toList());
        });
    }

    @BothDatabases
    void of_who_is_there_no_more_the_figure_stays_and_the_name_is_gone(TestDatabase database) {
        run(database, (em, make) -> {
            SnapshotFixture frozen = make.snapshots();
            String content = frozen.queries().content(frozen.service().freeze(command()));
            Plan plan = frozen.queries().plans().getFirst();
            assertEquals("Lớp " + classId, frozen.firstLine(content, plan).counting().getFirst().name());
            var gone = frozen.firstLine(content.replace("\"class\":" + classId, "\"class\":1"), plan);
            assertEquals("1 null 2025-08-08", gone.counted() + " " + gone.counting().getFirst().name() + " "
                    + gone.counting().getFirst().since());
        });
    }

    @BothDatabases
    void a_closing_day_is_frozen_once_and_none_from_before_anything_was_known(TestDatabase database) {
        run(database, (em, make) -> {
            Plan plan = make.snapshots().queries().plans().getFirst();
            LocalDate today = make.clock.today();
            make.snapshots().service().freeze(command());
            assertFalse(make.snapshots().close(plan, SnapshotKind.MONTH, today.minusDays(1)));
            assertTrue(make.snapshots().close(plan, SnapshotKind.MONTH, today));
            assertFalse(make.snapshots().close(plan, SnapshotKind.MONTH, today));
            assertTrue(make.snapshots().close(plan, SnapshotKind.QUARTER, today));
            assertEquals(List.of(SnapshotKind.QUARTER, SnapshotKind.MONTH, SnapshotKind.HAND), make.snapshots()
                    .queries().of(ReportFixture.PLAN, 1).rows().stream().map(each -> each.kind()).toList());
        });
    }

    @BothDatabases
    void days_to_come_days_before_anything_was_kept_and_plans_of_others_are_refused(TestDatabase database) {
        run(database, (em, make) -> {
            SnapshotFixture frozen = make.snapshots();
            LocalDate today = make.clock.today();
            long id = frozen.service().freeze(command());
            assertEquals("report.future", assertThrows(RuleException.class, () -> frozen.service()
                    .freeze(new FreezeFigures("mai", ReportFixture.PLAN, today.plusDays(1), ""))).key());
            assertEquals("report.notRecordedYet", assertThrows(RuleException.class,
                    () -> frozen.queries().ofDay(ReportFixture.PLAN, DAY, today.minusDays(1), DifferencePart.ALL))
                    .key());
            SnapshotFixture stranger = make.snapshotsOf(make.organiser(classId) + 1_000_000);
            assertThrows(NotFoundException.class, () -> stranger.service().freeze(command()));
            assertThrows(NotFoundException.class, () -> stranger.queries().snapshot(id));
            assertThrows(NotFoundException.class, () -> stranger.queries().content(id));
            assertThrows(NotFoundException.class, () -> stranger.queries().ofSnapshot(id, DifferencePart.ALL));
            assertThrows(NotFoundException.class, () -> stranger.queries().of(ReportFixture.PLAN, 1));
        });
    }

    private static SetReportWording wording(long snapshotId, long version, String shortcomings) {
        return new SetReportWording(UUID.randomUUID().toString(), snapshotId, version, " Sở  Nội vụ \n\n", "Kế hoạch.",
                shortcomings, "Mở thêm lớp", "Như trên;", Set.of());
    }

    private static KeepReport keep(long snapshotId) {
        return new KeepReport(UUID.randomUUID().toString(), snapshotId);
    }

    private static String text(ResultsReportService service, long snapshotId) {
        return new PdfReading(service.paper(snapshotId, PaperFormat.PDF)).text();
    }

    @BothDatabases
    void res_1_a_report_says_what_was_frozen_whatever_is_corrected_since(TestDatabase database) {
        run(database, (em, make) -> {
            long id = make.snapshots().service().freeze(command());
            ResultsReportService service = make.reports(UnitScope.ALL).get(ResultsReportService.class);
            String before = text(service, id);
            assertTrue(before.contains("- nguoi: 1/2 người (50%)"), before);
            assertTrue(before.contains("- to: 0 người; kế hoạch không nêu tổng số"), before);
            assertTrue(before.contains("1 Y Nhung"), before);
            assertTrue(before.contains("1 người có bài kiểm tra; điểm trung bình 8,5"), before);
            assertTrue(before.contains("mã kiểm tra "
                    + make.snapshots().queries().snapshot(id).sha256().substring(0, 12) + "."), before);
            make.correctToAbsent(completed, 1);
            make.correctToAbsent(completed, 2);
            em.flush();
            assertEquals(before, text(make.reports(UnitScope.ALL).get(ResultsReportService.class), id));
            assertEquals(List.of(), FormalDocxLayout.faults(service.paper(id, PaperFormat.DOCX), "BÁO CÁO", true));
        });
    }

    @BothDatabases
    void res_3_its_sentences_are_changed_one_after_the_other_and_each_change_is_told(TestDatabase database) {
        run(database, (em, make) -> {
            long id = make.snapshots().service().freeze(command());
            List<Changed> told = new ArrayList<>();
            ResultsReportService service = make.reports(UnitScope.ALL).observe(Changed.class, told::add)
                    .get(ResultsReportService.class);
            ReportFacts proposed = service.facts(id);
            assertTrue(proposed.shortcomings().contains("còn thiếu 1 người"), proposed.shortcomings());
            assertEquals(0, proposed.version());
            service.set(wording(id, 0, "Mạng yếu."));
            em.flush();
            ReportFacts said = service.facts(id);
            assertEquals("Sở Nội vụ|Mạng yếu.", said.addressees() + "|" + said.shortcomings());
            assertThrows(StaleDataException.class, () -> service.set(wording(id, 0, "Khác.")));
            service.set(wording(id, said.version(), "Thiếu máy."));
            em.flush();
            assertTrue(text(service, id).contains("Thiếu máy."));
            assertEquals(List.of("report.setWording 5", "report.setWording 1"), told.stream()
                    .map(each -> each.action() + " " + each.differences().size()).toList());
            assertEquals("report.wordingLong", assertThrows(RuleException.class,
                    () -> service.set(wording(id, said.version(), "a".repeat(3001)))).key());
        });
    }

    @BothDatabases
    void res_5_a_report_is_one_draft_of_the_plans_unit_and_another_snapshot_makes_another(TestDatabase database) {
        run(database, (em, make) -> {
            long first = make.snapshots().service().freeze(command());
            Wired wired = make.reports(UnitScope.ALL);
            ResultsReportService service = wired.get(ResultsReportService.class);
            KeepReport once = keep(first);
            long document = service.draft(once);
            assertEquals(document, service.draft(once));
            assertEquals(document, service.draft(keep(first)));
            long other = service.draft(keep(make.snapshots().service().freeze(command())));
            em.flush();
            List<DocumentRow> rows = wired.get(DocumentQueries.class).list(new DocumentFilter(null, null, ""), 1)
                    .rows();
            assertEquals(Set.of(document, other),
                    rows.stream().map(DocumentRow::documentId).collect(Collectors.toSet()));
            assertEquals(4, wired.get(DocumentQueries.class).document(document).files().size(),
                    "each draft is a PDF and a word file");
            assertTrue(rows.stream().allMatch(each -> each.kind() == DocumentKind.REPORT && each.redrawn()
                    && each.subject().equals("Kết quả thực hiện Kế hoạch đến ngày 31/12/2025")));
            assertEquals("/admin/results-report?snapshot=" + first,
                    new ReportPapers().page(DocumentKind.REPORT, String.valueOf(first)).orElseThrow());
        });
    }

    @BothDatabases
    void res_5_who_sees_the_plan_without_administering_its_unit_makes_no_report(TestDatabase database) {
        run(database, (em, make) -> {
            long id = make.snapshots().service().freeze(command());
            ResultsReportService stranger = make
                    .reports(UnitScope.of(Set.of(make.organiser(classId) + 1_000_000))).get(ResultsReportService.class);
            assertFalse(stranger.isOffered(ReportFixture.PLAN));
            assertTrue(make.reports(UnitScope.ALL).get(ResultsReportService.class).isOffered(ReportFixture.PLAN));
            assertThrows(RefusedException.class, () -> stranger.facts(id));
            assertThrows(RefusedException.class, () -> stranger.paper(id, PaperFormat.PDF));
            assertThrows(RefusedException.class, () -> stranger.set(wording(id, 0, "")));
            assertThrows(RefusedException.class, () -> stranger.draft(keep(id)));
        });
    }
}
