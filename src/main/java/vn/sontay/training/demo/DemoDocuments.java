package vn.sontay.training.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.DocumentDrafts;
import vn.sontay.training.outcome.document.DocumentFileQueries;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentPage;
import vn.sontay.training.outcome.document.DocumentQueries;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.DrawnPaper;
import vn.sontay.training.outcome.document.EnterDocument;
import vn.sontay.training.outcome.document.IssueDocument;
import vn.sontay.training.outcome.document.paper.ClassListPdf;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.teaching.trainingclass.ClassQueries;

/** Papers of a class: its opening, a list that an office wrote anew, and a draft. */
@Dependent
class DemoDocuments {

    @Inject
    Unguarded unguarded;

    @Inject
    DocumentDrafts drafts;

    @Inject
    Clock clock;

    /** @param day on which the class was opened */
    void file(long classId, LocalDate day) {
        DocumentService documents = unguarded.service(DocumentService.class);
        documents.enter(new EnterDocument("demo-document-opening", classId, null, DocumentKind.OPENING,
                "Về việc mở lớp cập nhật dịch vụ công trực tuyến", null, "15/QĐ-UBND", day, "Hồ Minh Đức", null));
        issue(draft(classId, clock.instant()), null, "THỦ TRƯỞNG ĐƠN VỊ", "PHÓ CHỦ TỊCH");
        draft(classId, clock.instant());
    }

    private long draft(long classId, Instant made) {
        ClassQueries classes = unguarded.service(ClassQueries.class);
        ClassFacts held = classes.facts(classId);
        return drafts.keep(classId, "CLASS_LIST:", new DrawnPaper("Danh sách học viên lớp “" + held.title() + "”",
                ClassListPdf.render(held, new IssuerLines(null, "Ủy ban nhân dân xã Sơn Tây", "Sơn Tây"),
                        classes.activeEnrolments(classId), true, YearMonth.now(clock), made)));
    }

    /** Lets the draft come back with other words in one place. */
    private void issue(long documentId, @Nullable String number, String ours, String theirs) {
        DocumentPage page = unguarded.service(DocumentQueries.class).document(documentId);
        byte[] draft = unguarded.service(DocumentFileQueries.class).content(page.files().getFirst().fileId());
        String text = PdfText.read(draft).orElseThrow().text().replace(ours, theirs);
        unguarded.service(DocumentService.class)
                .issue(new IssueDocument("demo-document-issue-" + documentId, documentId,
                        page.document().version(), number, LocalDate.now(clock), "Hồ Minh Đức",
                        new DemoScan("danh-sach-da-ky.pdf",
                                DemoScan.pdf("Danh sách học viên", text, clock.instant()))));
    }
}
