package vn.sontay.training.learning.inquiry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class InquiryIT {

    private final InquiryUseCases use = new InquiryUseCases();

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private long ask(TestDatabase database, String request, String lesson, String section, String text) {
        return database.call(em -> use.service(em, use.asker).ask(new Ask(request, use.own, lesson, section, text)));
    }

    private long ask(TestDatabase database, String text) {
        return ask(database, request(), "A1", "muc-hai", text);
    }

    private long version(TestDatabase database, long inquiry) {
        return sheet(database, inquiry).inquiry().version();
    }

    private InquirySheet sheet(TestDatabase database, long inquiry) {
        return database.call(em -> use.classQueries(em, use.trainer, Roles.TRAINER).sheet(inquiry));
    }

    private void answer(TestDatabase database, long inquiry, String text) {
        long seen = version(database, inquiry);
        database.run(em -> use.answering(em, use.trainer)
                .answer(new AnswerInquiry(request(), inquiry, seen, text)));
    }

    private void hide(TestDatabase database, long inquiry) {
        long seen = version(database, inquiry);
        database.run(em -> use.answering(em, use.trainer).hide(new HideInquiry(request(), inquiry, seen, "Lạc đề")));
    }

    private List<SharedInquiry> readByMate(TestDatabase database) {
        return database.call(em -> use.queries(em, use.mate).ofLesson(use.theirs, "A1"));
    }

    private MyInquiries mine(TestDatabase database, String lesson) {
        return database.call(em -> use.queries(em, use.asker).ofClass(use.own, lesson, 1));
    }

    private long waiting(TestDatabase database, long person, String role) {
        return database.call(em -> use.classQueries(em, person, role).waiting());
    }

    private static String refusal(Runnable work) {
        return assertThrows(RuleException.class, work::run).key();
    }

    @BothDatabases
    void inq_1_what_is_asked_beside_a_lesson_brings_lesson_and_section_along(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "  Nộp ở xã nào?\nGấp lắm. ");
        StaffInquiry seen = sheet(database, inquiry).inquiry();
        assertEquals("A1. Bài A1 | Hai | Nộp ở xã nào?\nGấp lắm. | A Thiêu",
                seen.lesson() + " | " + seen.section() + " | " + seen.text() + " | " + seen.fullName());
        assertEquals(InquiryState.OPEN, seen.state());
        assertEquals(List.of(), readByMate(database));
        assertEquals(List.of(inquiry), mine(database, "").waiting().stream().map(SharedInquiry::inquiryId).toList());
        assertThrows(NotFoundException.class, () -> ask(database, request(), "B1", "", "Bài khác"));
        assertEquals("inquiry.textMissing", refusal(() -> ask(database, "  ")));
        assertEquals("web.tooLong", refusal(() -> ask(database, "a".repeat(1001))));
        assertThrows(RefusedException.class, () -> database
                .run(em -> use.service(em, use.mate).ask(new Ask(request(), use.own, "", "", "Hộ bạn"))));
    }

    @BothDatabases
    void inq_8_a_repeated_request_asks_once_and_an_unknown_section_is_left_out(TestDatabase database) {
        use.begin(database);
        long first = ask(database, "mot-lan", "A1", "muc-da-bo", "Hỏi một lần?");
        assertEquals(first, ask(database, "mot-lan", "A1", "muc-da-bo", "Hỏi một lần?"));
        assertEquals(1, mine(database, "A1").waiting().size());
        assertEquals("", sheet(database, first).inquiry().section());
    }

    @BothDatabases
    void inq_2_twenty_may_wait_and_no_more(TestDatabase database) {
        use.begin(database);
        long first = ask(database, "Câu 1?");
        for (int i = 2; i <= InquiryService.MOST_OPEN; i++) {
            ask(database, "Câu " + i + "?");
        }
        RuleException refused = assertThrows(RuleException.class, () -> ask(database, "Câu nữa?"));
        assertEquals("text inquiry.tooMany", refused.field() + " " + refused.key());
        answer(database, first, "Đây.");
        ask(database, "Câu nữa?");
    }

    @BothDatabases
    void inq_5_the_class_reads_what_was_answered_and_not_who_asked(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Phí bao nhiêu?");
        assertEquals(1, waiting(database, use.trainer, Roles.TRAINER));
        answer(database, inquiry, "Xem trên trang thủ tục.");
        assertEquals(0, waiting(database, use.trainer, Roles.TRAINER));
        SharedInquiry read = readByMate(database).getFirst();
        assertEquals("Phí bao nhiêu? Xem trên trang thủ tục. Người " + use.trainer,
                read.text() + " " + read.answer() + " " + read.answeredBy());
        assertFalse(read.own());
        assertFalse(read.corrected());
        assertFalse(read.toString().contains("Thiêu"));
        MyInquiries mine = mine(database, "");
        assertEquals(List.of(), mine.waiting());
        assertTrue(mine.answered().rows().getFirst().own());
        assertEquals(0, database.call(em -> use.queries(em, use.mate).ofClass(use.theirs, "A1", 1)).waiting().size());
    }

    @BothDatabases
    void inq_4_a_correction_stands_and_what_it_corrects_stays_known(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Mấy ngày có kết quả?");
        long seen = version(database, inquiry);
        answer(database, inquiry, "Năm ngày.");
        assertThrows(StaleDataException.class, () -> database.run(em -> use.answering(em, use.trainer)
                .answer(new AnswerInquiry(request(), inquiry, seen, "Sáu ngày."))));
        answer(database, inquiry, "Ba ngày làm việc.");
        SharedInquiry read = readByMate(database).getFirst();
        assertEquals("Ba ngày làm việc.", read.answer());
        assertTrue(read.corrected());
        assertEquals(List.of("Năm ngày."), sheet(database, inquiry).earlier().stream().map(AnswerLine::text).toList());
        assertEquals(List.of("inquiry.ask", "inquiry.answer", "inquiry.correct"),
                use.changes.fired().stream().map(Changed::action).toList());
    }

    @BothDatabases
    void inq_3_it_is_taken_back_only_while_nobody_has_answered(TestDatabase database) {
        use.begin(database);
        long kept = ask(database, "Giữ lại?");
        long gone = ask(database, "Hỏi nhầm?");
        answer(database, kept, "Được.");
        assertEquals("inquiry.settled", refusal(() -> withdraw(database, use.asker, kept)));
        assertThrows(RefusedException.class, () -> withdraw(database, use.mate, gone));
        withdraw(database, use.asker, gone);
        assertEquals("inquiry.withdrawnAlready", refusal(() -> answer(database, gone, "Muộn.")));
        assertEquals(List.of(), mine(database, "").waiting());
        assertEquals(InquiryState.WITHDRAWN, sheet(database, gone).inquiry().state());
        assertEquals(List.of(kept), ofClass(database, false));
        assertEquals(List.of(), ofClass(database, true));
    }

    @BothDatabases
    void staff_read_all_of_a_class_open_ones_first_or_the_open_ones_alone(TestDatabase database) {
        use.begin(database);
        long first = ask(database, "Chờ từ hôm qua?");
        long hidden = ask(database, "Mai có học không?");
        long answered = ask(database, "Phí bao nhiêu?");
        long last = ask(database, "Ký số ở đâu?");
        answer(database, answered, "Không mất phí.");
        hide(database, hidden);
        assertEquals(List.of(last, first, answered, hidden), ofClass(database, false));
        assertEquals(List.of(last, first), ofClass(database, true));
    }

    private List<Long> ofClass(TestDatabase database, boolean openOnly) {
        return database.call(em -> use.classQueries(em, use.trainer, Roles.TRAINER).ofClass(use.classId, openOnly, 1))
                .rows().stream().map(StaffInquiry::inquiryId).toList();
    }

    private void withdraw(TestDatabase database, long person, long inquiry) {
        long seen = version(database, inquiry);
        database.run(em -> use.service(em, person).withdraw(new WithdrawInquiry(request(), inquiry, seen)));
    }

    @BothDatabases
    void inq_6_what_is_hidden_is_read_by_nobody_but_whoever_asked_with_the_reason(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Mai có học không?");
        answer(database, inquiry, "Có.");
        hide(database, inquiry);
        assertEquals(List.of(), readByMate(database));
        assertEquals("Lạc đề", mine(database, "").waiting().getFirst().hiddenReason());
        assertEquals("inquiry.hiddenAlready", refusal(() -> hide(database, inquiry)));
        assertEquals("inquiry.hiddenAlready", refusal(() -> answer(database, inquiry, "Nữa.")));
        long seen = version(database, inquiry);
        database.run(em -> use.answering(em, use.trainer).showAgain(new ShowInquiry(request(), inquiry, seen)));
        assertEquals("Có.", readByMate(database).getFirst().answer());
        assertNull(readByMate(database).getFirst().hiddenReason());
    }

    @BothDatabases
    void a_common_difficulty_is_marked_and_the_mark_taken_away(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Quên mật khẩu?");
        for (boolean common : List.of(true, false)) {
            long seen = version(database, inquiry);
            database.run(em -> use.answering(em, use.trainer)
                    .mark(new MarkInquiry(request(), inquiry, seen, common)));
            assertEquals(common, sheet(database, inquiry).inquiry().common());
        }
    }

    @BothDatabases
    void inq_7_whoever_asked_is_told_for_fourteen_days(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Ký số ở đâu?");
        assertEquals(List.of(), told(database, use.asker));
        answer(database, inquiry, "Ở quầy.");
        assertEquals(List.of(new NewAnswer(use.own, "Lớp 1", 1)), told(database, use.asker));
        assertEquals(List.of(), told(database, use.mate));
        use.clock.forward(InquiryQueries.NEW.plus(Duration.ofMinutes(1)));
        assertEquals(List.of(), told(database, use.asker));
    }

    private List<NewAnswer> told(TestDatabase database, long person) {
        return database.call(em -> use.queries(em, person).answeredLately());
    }

    @BothDatabases
    void inq_4_staff_of_another_class_neither_see_nor_answer(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Ai trả lời?");
        assertEquals(0, waiting(database, use.stranger, Roles.TRAINER));
        assertEquals(1, waiting(database, use.stranger, Roles.ADMINISTRATOR));
        assertThrows(RefusedException.class,
                () -> database.call(em -> use.classQueries(em, use.stranger, Roles.TRAINER).sheet(inquiry)));
        assertThrows(RefusedException.class, () -> database.run(em -> use.answering(em, use.stranger)
                .answer(new AnswerInquiry(request(), inquiry, 1, "Tôi"))));
    }

    @BothDatabases
    void what_has_run_its_time_goes_with_its_answers(TestDatabase database) {
        use.begin(database);
        long inquiry = ask(database, "Cũ rồi?");
        answer(database, inquiry, "Cũ.");
        Instant limit = use.clock.instant().plusSeconds(1);
        database.run(
                em -> List.of(new ExpiredInquiries().expiries().getFirst()).forEach(expiry -> expiry.changes().forEach(
                        change -> Sql.of(em, change).with("due", List.of(inquiry)).with("limit", limit).change())));
        assertEquals(0, database.call(em -> Sql.of(em, "select count(*) as answers from inquiry_answer").number())
                .longValue());
    }
}
