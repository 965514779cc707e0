package vn.sontay.training.outcome.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.document.DocumentFixture.DECISION;
import static vn.sontay.training.outcome.document.DocumentFixture.KEY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.document.act.DocumentActKind;
import vn.sontay.training.outcome.document.act.DocumentState;
import vn.sontay.training.outcome.document.text.Passage;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Scans;
import vn.sontay.training.testing.TestDatabase;

/** DOC-1 to DOC-11 on a database: what is kept of a paper, by whom, once, and one at a time. */
class DocumentServiceIT {

    private static final LocalDate TODAY = LocalDate.parse("2025-09-05");

    private TestDatabase database;
    private long unit;
    private long classId;
    private long request;

    private void begin(TestDatabase on) {
        database = on;
        database.clear();
        database.run(em -> {
            DocumentFixture make = new DocumentFixture(em);
            unit = make.unit("Xã Sơn Tây");
            classId = make.trainingClass(unit);
        });
    }

    private <T> T with(Function<DocumentFixture, T> work) {
        return database.call(em -> work.apply(new DocumentFixture(em)));
    }

    private String next() {
        request++;
        return "yeu-cau-" + request;
    }

    private long draft() {
        return with(make -> make.get(DocumentService.class).draft(new DraftPapers(next(), classId, Set.of(KEY))));
    }

    private long version(long id) {
        return with(make -> make.version(id));
    }

    private DocumentPage page(long id) {
        return with(make -> make.get(DocumentQueries.class).document(id));
    }

    private IssueDocument issued(long id, @Nullable String number, @Nullable SentFile file) {
        return new IssueDocument(next(), id, version(id), number, TODAY, "Phó Chủ tịch Phạm Văn Nút", file);
    }

    private long issue(IssueDocument command) {
        return with(make -> make.get(DocumentService.class).issue(command));
    }

    private ActOnDocument act(long id, DocumentActKind kind, @Nullable Long other, @Nullable String reason,
            boolean confirmed) {
        return new ActOnDocument(next(), id, version(id), kind, TODAY, other, reason, confirmed);
    }

    private long act(ActOnDocument command) {
        return with(make -> make.get(DocumentActService.class).act(command));
    }

    private long enter(String subject, @Nullable String number) {
        return with(make -> make.get(DocumentService.class).enter(new EnterDocument(next(), classId, null,
                DocumentKind.OPENING, subject, null, number, TODAY.minusDays(30), null, null)));
    }

    private static String refused(Runnable work) {
        return assertThrows(DomainException.class, work::run).key();
    }

    @BothDatabases
    void a_draft_is_kept_as_it_was_drawn_with_its_hash(TestDatabase on) {
        begin(on);
        DocumentPage page = page(draft());
        FileRow file = page.files().stream().filter(each -> each.kind() == FileKind.PDF).findFirst().orElseThrow();
        assertEquals(DocumentState.DRAFT, page.document().state());
        assertEquals("UBND xã Sơn Tây", page.document().author());
        byte[] bytes = with(make -> make.get(DocumentFileQueries.class).content(file.fileId()));
        assertEquals(file.sha256(), Digests.sha256(bytes));
        assertEquals(bytes.length, file.bytes());
        assertEquals(1, file.pages());
        assertTrue(DocumentFixture.read(bytes).text().contains("30 học viên"));
    }

    @BothDatabases
    void a_new_draft_joins_the_open_one_and_begins_another_after_the_issue(TestDatabase on) {
        begin(on);
        long first = draft();
        assertEquals(first, draft());
        assertEquals(4, page(first).files().size(), "each as a PDF and a word file");
        issue(issued(first, "12/QĐ-UBND", null));
        assertFalse(first == draft());
        ClassDocuments papers = with(make -> make.get(DocumentQueries.class).ofClass(classId));
        assertEquals(2, papers.documents().size());
        assertEquals(List.of("SIGN_SHEET:1", "SIGN_SHEET:2"), papers.offers().stream().map(PaperOffer::key).toList());
        assertEquals("Bảng điểm danh buổi 1", papers.missing().stream()
                .filter(each -> each.kind() == DocumentKind.SIGN_SHEET).findFirst().orElseThrow().subject());
    }

    @BothDatabases
    void drafts_are_kept_all_or_none(TestDatabase on) {
        begin(on);
        assertEquals("web.notFound", refused(() -> with(make -> make.get(DocumentService.class)
                .draft(new DraftPapers(next(), classId, Set.of(KEY, "SIGN_SHEET:none"))))));
        assertEquals("web.notFound", refused(() -> with(make -> make.get(DocumentService.class)
                .draft(new DraftPapers(next(), classId, Set.of("nothing"))))));
        assertEquals(List.of(), with(make -> make.get(DocumentQueries.class).ofClass(classId)).documents());
    }

    @BothDatabases
    void what_came_back_is_kept_byte_by_byte_and_its_number_is_no_difference(TestDatabase on) {
        begin(on);
        long id = draft();
        byte[] signed = DocumentFixture.pdf(DECISION.replace("\u00a0\u00a0\u00a0\u00a0/", "12/")
                .replace("ngày\u00a0\u00a0\u00a0", "ngày 05"));
        issue(issued(id, "12/QĐ-UBND", DocumentFixture.sent(signed)));
        DocumentRow row = page(id).document();
        assertEquals(DocumentState.ISSUED, row.state());
        assertEquals("12/QĐ-UBND", row.number());
        assertEquals(TODAY, row.issuedOn());
        FileRow file = Objects.requireNonNull(row.file());
        assertEquals(Comparison.SAME, file.comparison());
        assertFalse(row.toSee());
        assertArrayEquals(signed, with(make -> make.get(DocumentFileQueries.class).content(file.fileId())));
    }

    @BothDatabases
    void a_word_file_is_kept_beside_the_draft_and_what_comes_back_as_one_is_compared_with_it(TestDatabase on) {
        begin(on);
        long id = draft();
        FileRow word = page(id).files().stream().filter(each -> each.kind() == FileKind.DOCX).findFirst().orElseThrow();
        assertEquals(word.fileId(), page(id).document().draftWordId());
        assertArrayEquals(DocumentFixture.docx(DECISION),
                with(make -> make.get(DocumentFileQueries.class).content(word.fileId())));
        issue(issued(id, "12/QĐ-UBND", new DocumentFixture.Sent("da-sua.docx",
                DocumentFixture.docx(DECISION.replace("\u00a0\u00a0\u00a0\u00a0/", "12/").replace("30", "29")))));
        DocumentRow row = page(id).document();
        assertTrue(row.toSee());
        assertEquals(word.fileId(), row.comparedWith());
        List<Passage> found = with(make -> make.get(DocumentFileQueries.class).difference(id));
        assertEquals(List.of("30", "29"), List.of(found.getFirst().ours(), found.getFirst().theirs()));
        long version = version(id);
        with(make -> make.get(DocumentService.class).file(new FileDocument(next(), id, version,
                new DocumentFixture.Sent("nguyen-van.docx", DocumentFixture.docx(DECISION)))));
        assertEquals(Comparison.SAME, Objects.requireNonNull(page(id).document().file()).comparison());
    }

    /** DOC-13. */
    @BothDatabases
    void a_number_that_was_given_this_year_is_refused_beside_its_field(TestDatabase on) {
        begin(on);
        long first = draft();
        issue(issued(first, "12/QĐ-UBND", null));
        long second = draft();
        RuleException refused = assertThrows(RuleException.class, () -> issue(issued(second, "12 / qđ-ubnd", null)));
        assertEquals("number document.numberUsed", refused.field() + " " + refused.key());
        assertEquals(DocumentState.DRAFT, page(second).document().state());
        assertEquals("document.numberUsed", refused(() -> enter("Về việc mở lớp", "12/QĐ-UBND")));
        enter("Về việc mở lớp", "15/QĐ-UBND");
        enter("Về việc mở lớp, lưu ở hồ sơ khác", "15/QĐ-UBND");
        with(make -> make.get(DocumentService.class).enter(new EnterDocument(next(), classId, null,
                DocumentKind.NOMINATION, "Cử người", "UBND xã khác", "12/QĐ-UBND", TODAY, null, null)));
        issue(issued(second, "13/QĐ-UBND", null));
    }

    @BothDatabases
    void of_two_who_give_one_number_at_once_one_is_told(TestDatabase on) {
        begin(on);
        long[] ids = {draft(), enterOpen()};
        long[] versions = {version(ids[0]), version(ids[1])};
        List<String> answers = AtOnce.times(2, number -> {
            try {
                database.run(em -> new DocumentFixture(em).get(DocumentService.class).issue(new IssueDocument(
                        "một số " + number, ids[number], versions[number], "7/QĐ-UBND", TODAY, null, null)));
                return "done";
            } catch (RuleException e) {
                return e.key();
            }
        });
        assertEquals(Set.of("done", "document.numberUsed"), Set.copyOf(answers));
    }

    /** @return a draft of another paper */
    private long enterOpen() {
        return with(make -> make.get(DocumentDrafts.class).keepOfUnit(unit, DocumentKind.REPORT, "1", "UBND xã Sơn Tây",
                new DrawnPaper("Báo cáo", DocumentFixture.pdf(DECISION))));
    }

    @BothDatabases
    void a_difference_is_shown_until_somebody_has_seen_it_and_counts_all_the_same(TestDatabase on) {
        begin(on);
        long id = draft();
        issue(issued(id, "12/QĐ-UBND", DocumentFixture.sent(DocumentFixture.pdf(DECISION.replace("30", "29")))));
        DocumentRow row = page(id).document();
        assertTrue(row.toSee());
        assertEquals(DocumentState.ISSUED, row.state());
        List<Passage> found = with(make -> make.get(DocumentFileQueries.class).difference(id));
        assertEquals(List.of("30", "29"), List.of(found.getFirst().ours(), found.getFirst().theirs()));
        long file = Objects.requireNonNull(row.file()).fileId();
        assertEquals("document.seenMissing", refused(() -> see(id, file, false)));
        see(id, file, true);
        assertFalse(page(id).document().toSee());
        assertEquals("document.seenAlready", refused(() -> see(id, file, true)));
    }

    private long see(long id, long file, boolean seen) {
        return with(make -> make.get(DocumentActService.class).see(new SeeDifference(next(), id, file, seen)));
    }

    @BothDatabases
    void a_scan_can_not_be_compared_and_another_file_takes_its_place(TestDatabase on) {
        begin(on);
        long id = draft();
        issue(issued(id, "12/QĐ-UBND", new DocumentFixture.Sent("anh.jpg", Scans.photo(50))));
        assertEquals(Comparison.WITHOUT_TEXT, page(id).files().getFirst().comparison());
        long version = version(id);
        with(make -> make.get(DocumentService.class).file(new FileDocument(next(), id, version,
                DocumentFixture.sent(DocumentFixture.pdf(DECISION)))));
        DocumentPage page = page(id);
        assertEquals(Comparison.SAME, Objects.requireNonNull(page.document().file()).comparison());
        assertEquals(4, page.files().size(), "the draft, its word file and both files that came back");
        long now = version(id);
        with(make -> make.get(DocumentActService.class)
                .undo(new UndoDocumentAct(next(), id, now, page.undoes(), "Nhầm tệp", false)));
        assertEquals(FileKind.JPEG, Objects.requireNonNull(page(id).document().file()).kind());
    }

    @BothDatabases
    void the_largest_file_that_is_taken_is_kept_whole(TestDatabase on) {
        begin(on);
        long id = draft();
        byte[] photo = Scans.photo(50);
        byte[] largest = new byte[ReceivedFile.MOST_BYTES];
        new Random(1).nextBytes(largest);
        System.arraycopy(photo, 0, largest, 0, photo.length);
        issue(issued(id, "12/QĐ-UBND", new DocumentFixture.Sent("anh.jpg", largest)));
        long file = Objects.requireNonNull(page(id).document().file()).fileId();
        assertArrayEquals(largest, with(make -> make.get(DocumentFileQueries.class).content(file)));
    }

    @BothDatabases
    void a_file_is_what_its_bytes_say_or_is_refused_beside_its_field(TestDatabase on) {
        begin(on);
        long id = draft();
        assertEquals("document.fileKind", fileRefused(id, "van-ban.pdf", "<html></html>"));
        assertEquals("document.fileBroken", fileRefused(id, "hong.pdf", "%PDF-1.7 nửa tệp"));
        assertEquals("document.fileEmpty", fileRefused(id, "trong.pdf", ""));
        assertEquals("document.fileKind", fileRefused(id, "nen.docx", "PK\u0003\u0004không phải"));
        assertEquals(DocumentState.DRAFT, page(id).document().state());
        assertEquals(2, page(id).files().size());
    }

    private String fileRefused(long id, String name, String content) {
        IssueDocument command = issued(id, "12/QĐ-UBND",
                new DocumentFixture.Sent(name, content.getBytes(StandardCharsets.UTF_8)));
        RuleException refusal = assertThrows(RuleException.class, () -> issue(command));
        assertEquals("file", refusal.field());
        return refusal.key();
    }

    @BothDatabases
    void a_decision_has_a_number_and_a_list_needs_none(TestDatabase on) {
        begin(on);
        long id = draft();
        assertEquals("document.numberMissing", refused(() -> issue(issued(id, null, null))));
        assertEquals("document.numberMissing", refused(() -> enter("Về việc mở lớp", null)));
        long list = with(make -> make.get(DocumentService.class).enter(new EnterDocument(next(), null, unit,
                DocumentKind.RESULTS, "Kết quả", "Trung tâm", null, TODAY, null, null)));
        assertNull(page(list).document().number());
        assertEquals("Trung tâm", page(list).document().author());
    }

    @BothDatabases
    void no_issue_is_dated_before_its_draft_or_in_the_future(TestDatabase on) {
        begin(on);
        long id = draft();
        long version = version(id);
        assertEquals("document.beforeDraft", refused(
                () -> issue(new IssueDocument(next(), id, version, "1/QĐ-UBND", TODAY.minusDays(1), null, null))));
        assertEquals("document.inFuture", refused(
                () -> issue(new IssueDocument(next(), id, version, "1/QĐ-UBND", TODAY.plusDays(1), null, null))));
    }

    @BothDatabases
    void a_request_that_comes_twice_records_once_and_the_second_of_two_people_is_told(TestDatabase on) {
        begin(on);
        long id = draft();
        IssueDocument command = issued(id, "12/QĐ-UBND", null);
        assertEquals(id, issue(command));
        assertEquals(id, issue(command));
        assertEquals(1, page(id).acts().size());
        IssueDocument second = new IssueDocument(next(), id, command.version(), "13/QĐ-UBND", TODAY, null, null);
        assertThrows(StaleDataException.class, () -> issue(second));
    }

    @BothDatabases
    void of_two_at_once_one_issues_and_the_other_is_told(TestDatabase on) {
        begin(on);
        long id = draft();
        long version = version(id);
        List<String> answers = AtOnce.times(2, number -> {
            try {
                database.run(em -> new DocumentFixture(em).get(DocumentService.class).issue(new IssueDocument(
                        "cung-luc-" + number, id, version, number + 1 + "/QĐ-UBND", TODAY, null, null)));
                return "done";
            } catch (StaleDataException e) {
                return "told";
            }
        });
        assertEquals(Set.of("done", "told"), Set.copyOf(answers));
        assertEquals(1, page(id).acts().size());
    }

    @BothDatabases
    void another_issued_paper_of_the_class_replaces_it_and_nothing_else(TestDatabase on) {
        begin(on);
        long old = enter("Về việc mở lớp", "10/QĐ-UBND");
        long fresh = enter("Về việc mở lớp (thay thế)", "20/QĐ-UBND");
        long open = draft();
        assertEquals("document.otherMissing",
                refused(() -> act(act(old, DocumentActKind.REPLACED, null, null, false))));
        assertEquals("document.otherMissing", refused(() -> act(act(old, DocumentActKind.REPLACED, old, null, false))));
        assertEquals("document.otherMissing",
                refused(() -> act(act(old, DocumentActKind.REPLACED, open, null, false))));
        act(act(old, DocumentActKind.CORRECTED, fresh, null, false));
        assertEquals(DocumentState.ISSUED, page(old).document().state());
        act(act(old, DocumentActKind.REPLACED, fresh, null, false));
        assertEquals(DocumentState.REPLACED, page(old).document().state());
        assertEquals("20/QĐ-UBND, 06/08/2025: Về việc mở lớp (thay thế)", page(old).acts().getLast().other());
        assertEquals("document.notREPLACED",
                refused(() -> act(act(old, DocumentActKind.WITHDRAWN, null, "Sai", false))));
    }

    @BothDatabases
    void only_a_draft_is_cancelled_and_only_what_is_issued_is_withdrawn(TestDatabase on) {
        begin(on);
        long id = draft();
        act(act(id, DocumentActKind.SUBMITTED, null, null, false));
        assertEquals("document.notSUBMITTED",
                refused(() -> act(act(id, DocumentActKind.WITHDRAWN, null, "Sai", false))));
        assertEquals("document.reasonMissing",
                refused(() -> act(act(id, DocumentActKind.CANCELLED, null, " ", false))));
        act(act(id, DocumentActKind.CANCELLED, null, "Soạn lại", false));
        long entered = enter("Về việc mở lớp", "10/QĐ-UBND");
        assertEquals("document.notISSUED",
                refused(() -> act(act(entered, DocumentActKind.CANCELLED, null, "Sai", false))));
        assertEquals(1, ClassFile.of(with(make -> make.get(DocumentQueries.class).ofClass(classId)).documents())
                .entries().size());
    }

    @BothDatabases
    void what_stands_on_a_document_is_confirmed_before_it_is_withdrawn_or_its_issue_undone(TestDatabase on) {
        begin(on);
        long id = enter("Quyết định được dùng", "10/QĐ-UBND");
        assertEquals(1, page(id).uses().size());
        assertEquals("document.confirmMissing",
                refused(() -> act(act(id, DocumentActKind.WITHDRAWN, null, "Sai", false))));
        long version = version(id);
        assertEquals("document.confirmMissing", refused(() -> with(make -> make.get(DocumentActService.class)
                .undo(new UndoDocumentAct(next(), id, version, 1, "Nhầm", false)))));
        act(act(id, DocumentActKind.WITHDRAWN, null, "Sai", true));
        assertEquals(DocumentState.WITHDRAWN, page(id).document().state());
    }

    @BothDatabases
    void only_who_administers_the_unit_sees_and_changes_it(TestDatabase on) {
        begin(on);
        long id = draft();
        long other = with(make -> make.unit("Xã Sơn Tây Hạ"));
        long file = page(id).files().getFirst().fileId();
        IssueDocument command = issued(id, "12/QĐ-UBND", null);
        database.run(em -> {
            DocumentFixture theirs = new DocumentFixture(em, UnitScope.of(Set.of(other)));
            assertThrows(RefusedException.class, () -> theirs.get(DocumentQueries.class).document(id));
            assertThrows(RefusedException.class, () -> theirs.get(DocumentQueries.class).ofClass(classId));
            assertThrows(RefusedException.class, () -> theirs.get(DocumentFileQueries.class).content(file));
            assertThrows(RefusedException.class, () -> theirs.get(DocumentService.class).issue(command));
            assertEquals(0,
                    theirs.get(DocumentQueries.class).list(new DocumentFilter(null, null, ""), 1).rows().size());
            assertThrows(RefusedException.class,
                    () -> theirs.get(DocumentQueries.class).list(new DocumentFilter(unit, null, ""), 1));
        });
        assertThrows(NotFoundException.class, () -> page(id + 1_000_000));
    }

    @BothDatabases
    void a_list_finds_by_state_unit_and_words(TestDatabase on) {
        begin(on);
        draft();
        enter("Về việc mở lớp 100%", "10/QĐ-UBND");
        assertEquals(2, found(new DocumentFilter(null, null, "")));
        assertEquals(1, found(new DocumentFilter(unit, DocumentState.DRAFT, "")));
        assertEquals(1, found(new DocumentFilter(null, null, "10/qđ")));
        assertEquals(1, found(new DocumentFilter(null, null, "100%")));
        assertEquals(0, found(new DocumentFilter(null, null, "1_0/")));
    }

    private int found(DocumentFilter filter) {
        return with(make -> make.get(DocumentQueries.class).list(filter, 1)).rows().size();
    }
}
