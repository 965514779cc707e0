package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentPage;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.FileKind;
import vn.sontay.training.outcome.document.FileRow;
import vn.sontay.training.outcome.document.IssueDocument;
import vn.sontay.training.outcome.report.results.AddendumFacts;
import vn.sontay.training.outcome.report.results.AddendumService;
import vn.sontay.training.outcome.report.results.KeepAddendum;
import vn.sontay.training.outcome.report.results.KeepReport;
import vn.sontay.training.outcome.report.results.MakeAddendum;
import vn.sontay.training.outcome.report.results.MakeReport;
import vn.sontay.training.outcome.report.results.ReportPapersMade;
import vn.sontay.training.outcome.report.results.ResultsReportService;
import vn.sontay.training.outcome.report.results.SetAddendumWording;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.FormalDocxLayout;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** RES-7 and RES-8 on real rows. */
class AddendumIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");

    private long classId;
    private long first;
    private long second;
    private ReportFixture make;
    private Wired wired;

    private void run(TestDatabase database, Consumer<ReportFixture> test) {
        database.clear();
        database.run(em -> {
            begin(new ReportFixture(em));
            test.accept(make);
        });
    }

    private void begin(ReportFixture fixture) {
        make = fixture;
        classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
        first = make.enrolment(classId, "Y Nhung");
        second = make.enrolment(classId, "A Thiêu");
        make.rollCalls(classId, 4, first, second);
        make.test(first, 1, "8.5", "2025-08-08");
        make.test(second, 1, "7.5", "2025-08-08");
        again();
    }

    /** What is judged is read anew. */
    private void again() {
        wired = make.reports(UnitScope.ALL);
    }

    private ResultsReportService reports() {
        return wired.get(ResultsReportService.class);
    }

    private AddendumService addenda() {
        return wired.get(AddendumService.class);
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    /** @return the figures of a report that was drafted */
    private long reported() {
        long id = reports().make(new MakeReport(request(), ReportFixture.PLAN, DAY));
        reports().draft(new KeepReport(request(), id));
        return id;
    }

    private void correct(long enrolment) {
        make.clock.forward(Duration.ofHours(2));
        make.correctToAbsent(enrolment, 1);
        make.correctToAbsent(enrolment, 2);
        make.told(enrolment, "attendance.correct", "Buổi 1, ghi nhầm");
        again();
    }

    private static String refused(Runnable work) {
        return assertThrows(DomainException.class, work::run).key();
    }

    private String text(long addendum) {
        return new PdfReading(addenda().paper(addendum, PaperFormat.PDF)).text();
    }

    private static void inOrder(String text, String... parts) {
        int at = 0;
        for (String part : parts) {
            int found = text.indexOf(part, at);
            assertTrue(found >= 0, part + " after " + text.substring(at));
            at = found;
        }
    }

    @BothDatabases
    void what_was_corrected_since_is_told_fact_by_fact_and_the_report_stays(TestDatabase database) {
        run(database, on -> {
            long report = reported();
            byte[] before = reports().paper(report, PaperFormat.PDF);
            correct(first);
            MakeAddendum command = new MakeAddendum(request(), report);
            long addendum = addenda().make(command);
            assertEquals(addendum, addenda().make(command));
            inOrder(text(addendum), "BÁO CÁO", "Bổ sung, điều chỉnh số liệu", "đã lập dự thảo báo cáo (chưa ban hành)",
                    "I. SỐ LIỆU ĐIỀU CHỈNH", "nguoi", "2/2", "0", "1", "1/2", "100% → 50%",
                    "đã báo cáo 2 người có bài, điểm trung bình 8,0; nay 1 người có bài, điểm trung bình 7,5",
                    "II. NỘI DUNG THAY ĐỔI", "- nguoi: thêm 0, bớt 1, thay đổi khác 0.", "III. GIẢI TRÌNH",
                    "Nguyên nhân điều chỉnh: …", "Nơi nhận:", "PHỤ LỤC", "Chỉ tiêu: nguoi", "Y Nhung",
                    "Không được", "Buổi 1, ghi nhầm");
            assertFalse(text(addendum).contains("A Thiêu"), "of whom nothing differs");
            assertEquals(new PdfReading(before).text(),
                    new PdfReading(reports().paper(report, PaperFormat.PDF)).text());
            for (byte[] pdf : List.of(before, addenda().paper(addendum, PaperFormat.PDF))) {
                assertEquals(List.of(), FormalLayout.faults(pdf, "BÁO CÁO", true));
            }
            assertEquals(List.of(),
                    FormalDocxLayout.faults(addenda().paper(addendum, PaperFormat.DOCX), "BÁO CÁO", true));
            correct(second);
            assertTrue(text(addendum).contains("1/2"), "it has its own figures");
            long next = addenda().make(new MakeAddendum(request(), report));
            assertFalse(next == addendum);
            inOrder(text(next), "2/2", "0/2", "100% → 0%");
        });
    }

    @BothDatabases
    void it_names_the_report_and_what_was_added_before_by_number_and_day_once_they_are_issued(TestDatabase database) {
        run(database, on -> {
            long report = reported();
            issue(reports().papers(report).documents().getFirst().documentId(), "12/BC-UBND");
            correct(first);
            long one = addenda().make(new MakeAddendum(request(), report));
            inOrder(text(one), "đã có Báo cáo số 12/BC-UBND ngày 24/11/2026 về kết quả thực hiện");
            issue(addenda().draft(new KeepAddendum(request(), one)), "13/BC-UBND");
            correct(second);
            long two = addenda().make(new MakeAddendum(request(), report));
            inOrder(text(two), "thay cho số liệu tại Báo cáo bổ sung số 13/BC-UBND ngày 24/11/2026");
            ReportPapersMade papers = reports().papers(report);
            assertEquals(List.of(one, two), papers.addenda().stream().map(each -> each.addendumId()).toList());
        });
    }

    private void issue(long document, String number) {
        DocumentPage page = wired.get(DocumentQueries.class).document(document);
        wired.get(DocumentService.class).issue(new IssueDocument(request(), document, page.document().version(), number,
                make.clock.today(), null, null));
        again();
    }

    @BothDatabases
    void a_certificate_counts_as_it_was_known_and_one_that_was_revoked_since_is_told(TestDatabase database) {
        run(database, on -> {
            long revoked = make.certificate(first, 1, "2025-08-20");
            make.certificate(second, 2, "2025-08-20");
            again();
            long report = reported();
            String before = new PdfReading(reports().paper(report, PaperFormat.PDF)).text();
            assertTrue(before.contains("2 trong 2 người hoàn thành có giấy chứng nhận còn hiệu lực"), before);
            assertEquals("report.addendumNone", refused(() -> addenda().make(new MakeAddendum(request(), report))));
            make.clock.forward(Duration.ofHours(1));
            make.revoke(revoked, 2, "2025-12-01");
            again();
            assertEquals(before, new PdfReading(reports().paper(report, PaperFormat.PDF)).text());
            long addendum = addenda().make(new MakeAddendum(request(), report));
            inOrder(text(addendum), "đã báo cáo 2 trong 2 người hoàn thành; nay 1 trong 2 người",
                    "Giấy chứng nhận: 1 giấy có thay đổi", "Y Nhung", "1/2025/GCN-TH", "Còn hiệu", "Thu hồi từ ngày",
                    "01/12/2025", "9/QĐ-UBND");
            assertEquals(1, addenda().facts(addendum).certificates());
        });
    }

    @BothDatabases
    void without_a_report_and_where_nothing_differs_there_is_none(TestDatabase database) {
        run(database, on -> {
            long frozen = reports().make(new MakeReport(request(), ReportFixture.PLAN, DAY));
            assertEquals("report.addendumNoReport", refused(() -> addenda().make(new MakeAddendum(request(), frozen))));
            long report = reported();
            assertEquals("report.addendumNone", refused(() -> addenda().make(new MakeAddendum(request(), report))));
        });
    }

    @BothDatabases
    void its_sentences_are_changed_one_after_the_other_and_its_draft_is_one_of_the_units_papers(TestDatabase database) {
        run(database, on -> {
            long report = reported();
            correct(first);
            long addendum = addenda().make(new MakeAddendum(request(), report));
            AddendumFacts facts = addenda().facts(addendum);
            SetAddendumWording said = new SetAddendumWording(request(), addendum, facts.version(), "Sở Nội vụ",
                    "Ghi nhầm  điểm danh.", "Như trên;");
            addenda().set(said);
            make.flush();
            assertThrows(StaleDataException.class,
                    () -> addenda().set(new SetAddendumWording(request(), addendum, facts.version(), "", "", "")));
            inOrder(text(addendum), "Kính gửi: Sở Nội vụ", "Ghi nhầm điểm danh./.");
            KeepAddendum keep = new KeepAddendum(request(), addendum);
            long document = addenda().draft(keep);
            assertEquals(document, addenda().draft(keep));
            DocumentPage page = wired.get(DocumentQueries.class).document(document);
            assertEquals(DocumentKind.REPORT_ADDENDUM, page.document().kind());
            assertEquals(Set.of(FileKind.PDF, FileKind.DOCX),
                    Set.copyOf(page.files().stream().map(FileRow::kind).toList()));
        });
    }

    @BothDatabases
    void who_does_not_administer_the_plans_unit_makes_none(TestDatabase database) {
        run(database, on -> {
            long report = reported();
            correct(first);
            long addendum = addenda().make(new MakeAddendum(request(), report));
            wired = make.reports(UnitScope.of(Set.of(make.organiser(classId) + 1_000_000)));
            assertThrows(RefusedException.class, () -> addenda().make(new MakeAddendum(request(), report)));
            assertThrows(RefusedException.class, () -> addenda().facts(addendum));
            assertThrows(RefusedException.class, () -> addenda().paper(addendum, PaperFormat.DOCX));
            assertThrows(RefusedException.class, () -> addenda().draft(new KeepAddendum(request(), addendum)));
            assertThrows(RefusedException.class, () -> reports().offers(report));
            assertThrows(RefusedException.class, () -> reports().papers(report));
            assertThrows(RefusedException.class,
                    () -> reports().make(new MakeReport(request(), ReportFixture.PLAN, DAY)));
            assertThrows(NotFoundException.class, () -> addenda().facts(1));
        });
    }

    @BothDatabases
    void of_two_who_ask_at_once_each_sees_the_others_figures_and_one_addendum_says_it(TestDatabase database) {
        database.clear();
        database.run(em -> begin(new ReportFixture(em)));
        List<Long> frozen = AtOnce.times(2, number -> database.call(em -> of(new ReportFixture(em))
                .get(ResultsReportService.class).make(new MakeReport("cùng lúc " + number, ReportFixture.PLAN, DAY))));
        assertEquals(2, Set.copyOf(frozen).size());
        List<Long> drafts = AtOnce.times(2, number -> database.call(em -> of(new ReportFixture(em))
                .get(ResultsReportService.class).draft(new KeepReport("dự thảo " + number, frozen.getFirst()))));
        assertEquals(1, Set.copyOf(drafts).size());
        database.run(em -> {
            ReportPapersMade papers = of(new ReportFixture(em)).get(ResultsReportService.class)
                    .papers(frozen.getLast());
            assertEquals(List.of(frozen.getFirst()),
                    papers.others().stream().map(each -> each.snapshot().snapshotId()).toList());
            assertEquals(DocumentKind.REPORT, papers.others().getFirst().document().kind());
            new ReportFixture(em).correctToAbsent(first, 1);
            new ReportFixture(em).correctToAbsent(first, 2);
        });
        List<Long> added = AtOnce.times(2, number -> database.call(em -> of(new ReportFixture(em))
                .get(AddendumService.class).make(new MakeAddendum("bổ sung " + number, frozen.getFirst()))));
        assertEquals(1, Set.copyOf(added).size(), "the same is said once");
    }

    @BothDatabases
    void figures_that_are_frozen_while_marks_are_corrected_are_of_before_or_after_and_add_up(TestDatabase database) {
        database.clear();
        database.run(em -> begin(new ReportFixture(em)));
        List<Long> frozen = AtOnce.times(2, number -> number == 0
                ? database.call(em -> of(new ReportFixture(em)).get(ResultsReportService.class)
                        .make(new MakeReport("khi đang sửa", ReportFixture.PLAN, DAY)))
                : database.call(em -> {
                    ReportFixture fixture = new ReportFixture(em);
                    fixture.correctToAbsent(first, 1);
                    fixture.correctToAbsent(first, 2);
                    return 0L;
                }));
        database.run(em -> {
            Wired later = of(new ReportFixture(em));
            String text = new PdfReading(
                    later.get(ResultsReportService.class).paper(frozen.getFirst(), PaperFormat.PDF))
                    .text();
            boolean before = text.contains("- nguoi: 2/2 người");
            assertTrue(before || text.contains("- nguoi: 1/2 người"), text);
            later.get(ResultsReportService.class).draft(new KeepReport("sau", frozen.getFirst()));
            MakeAddendum command = new MakeAddendum("bổ sung", frozen.getFirst());
            if (before) {
                assertEquals(1, later.get(AddendumService.class)
                        .facts(later.get(AddendumService.class).make(command)).targets().get(1).gone());
            } else {
                assertEquals("report.addendumNone", refused(() -> later.get(AddendumService.class).make(command)));
            }
        });
    }

    private static Wired of(ReportFixture fixture) {
        return fixture.reports(UnitScope.ALL);
    }
}
