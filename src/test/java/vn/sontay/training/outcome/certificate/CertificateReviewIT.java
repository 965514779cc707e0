package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class CertificateReviewIT {

    private static final Instant NOW = CertificateFixture.CLOCK.instant();

    private TestDatabase database;
    private long classId;
    private long signatory;

    private void begin(TestDatabase on) {
        database = on;
        on.clear();
        with(make -> {
            classId = make.heldClass("Lớp 1");
            signatory = make.signatory();
            return true;
        });
    }

    private <T> T with(Function<CertificateFixture, T> work) {
        return database.call(em -> work.apply(new CertificateFixture(em)));
    }

    private void issue(LocalDate on) {
        with(make -> make.service().issue(
                new IssueCertificates(UUID.randomUUID().toString(), classId, null, on, signatory, null)));
    }

    private long attempt(long enrolmentId) {
        return database.call(em -> ((Number) em.createNativeQuery("select id from attempt where enrolment_id = ?")
                .setParameter(1, enrolmentId).getSingleResult()).longValue());
    }

    private static RegradedAttempt regraded(long attempt, long enrolment, String before, String after) {
        BigDecimal then = new BigDecimal(before);
        BigDecimal now = new BigDecimal(after);
        return new RegradedAttempt(attempt, enrolment, then, then.intValue() >= 5, now, now.intValue() >= 5);
    }

    private static ResultsRegraded announced(RegradedAttempt... attempts) {
        return new ResultsRegraded("Câu Q1: đổi đáp án. Lý do: văn bản mới", NOW, "Trần Quản Trị", List.of(attempts));
    }

    private void flag(RegradedAttempt... attempts) {
        database.run(em -> new CertificateFixture(em).flags().flag(announced(attempts)));
    }

    private List<ReviewRow> open() {
        return with(make -> make.reviewQueries().open("", 1).rows());
    }

    private long decide(String request, ReviewRow review, ReviewDecision decision, String reason) {
        return with(make -> make.reviewService()
                .decide(new DecideReview(request, review.reviewId(), review.version(), decision, reason)));
    }

    @BothDatabases
    void cer_12_a_certificate_is_flagged_when_the_test_that_it_records_is_marked_anew(TestDatabase on) {
        begin(on);
        long flagged = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        long spared = with(make -> make.person(classId, "Hồ Văn Rin", 4, "8"));
        long without = with(make -> make.person(classId, "Y Nhung", 1, "6"));
        issue(CertificateFixture.TODAY);
        List<?> papers = with(make -> make.column("evidence"));
        flag(regraded(attempt(flagged), flagged, "7", "4"), regraded(999, spared, "8", "2"),
                regraded(attempt(without), without, "6", "3"));
        List<ReviewRow> open = open();
        assertEquals(List.of("Đinh Thị Ka Lê"), open.stream().map(ReviewRow::fullName).toList());
        ReviewRow row = open.getFirst();
        assertEquals("Bài kiểm tra được 7 điểm, đạt", row.before());
        assertEquals("Bài kiểm tra được 4 điểm, chưa đạt", row.after());
        assertTrue(row.cause().contains("văn bản mới"));
        assertEquals("Trần Quản Trị", row.flaggedBy());
        assertEquals(papers, with(make -> make.column("evidence")));
        assertEquals(Integer.valueOf(1), with(make -> make.reviewQueries().waiting().reviews()));
        for (String words : List.of("ka le", row.number())) {
            assertEquals(open, with(make -> make.reviewQueries().open(words, 1).rows()), words);
        }
        assertEquals(List.of(), with(make -> make.reviewQueries().open("y nhung", 1).rows()));
        assertEquals(row, with(make -> make.reviewQueries().open(row.reviewId()).orElseThrow()));
    }

    @BothDatabases
    void cer_12_a_flag_is_rolled_back_with_what_raised_it(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        long attempt = attempt(person);
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            new CertificateFixture(em).flags().flag(announced(regraded(attempt, person, "7", "4")));
            throw new IllegalStateException("the marking failed");
        }));
        assertEquals(List.of(), open());
    }

    @BothDatabases
    void cer_13_a_flag_ends_with_one_decision_that_stays_listed(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        flag(regraded(attempt(person), person, "7", "4"));
        ReviewRow review = open().getFirst();
        for (String reason : List.of("", " ", "x".repeat(301))) {
            assertEquals("certificate.decisionReason", assertThrows(RuleException.class,
                    () -> decide("bad", review, ReviewDecision.KEEP, reason)).key());
        }
        assertThrows(StaleDataException.class, () -> with(make -> make.reviewService().decide(
                new DecideReview("old", review.reviewId(), review.version() + 1, ReviewDecision.KEEP, "Vì thế"))));
        assertThrows(NotFoundException.class, () -> with(make -> make.reviewService()
                .decide(new DecideReview("none", 1, 1, ReviewDecision.KEEP, "Vì thế"))));
        assertEquals(1, open().size());
        List<Changed> lines = with(make -> {
            DecideReview command = new DecideReview("once", review.reviewId(), review.version(), ReviewDecision.REVOKE,
                    "  Quyết định 12/QĐ ");
            make.reviewService().decide(command);
            make.reviewService().decide(command);
            return make.events.fired();
        });
        assertEquals(List.of("certificate.decideReview"), lines.stream().map(Changed::action).toList());
        assertTrue(lines.getFirst().detail().contains("cần thu hồi"));
        assertEquals(List.of(), open());
        ReviewRow decided = with(make -> make.reviewQueries().decided(1)).rows().getFirst();
        assertEquals(ReviewDecision.REVOKE, decided.decision());
        assertEquals("Quyết định 12/QĐ", decided.decisionReason());
        Number valid = database.call(em -> (Number) em
                .createNativeQuery("select count(*) from certificate where ended_on is null").getSingleResult());
        assertEquals(1, valid.intValue());
    }

    @BothDatabases
    void cls_10_nobody_decides_on_the_certificate_of_their_own(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        flag(regraded(attempt(person), person, "7", "4"));
        ReviewRow review = open().getFirst();
        DecideReview command = new DecideReview("own", review.reviewId(), review.version(), ReviewDecision.KEEP,
                "Đúng");
        assertEquals("trainingclass.ownResult", assertThrows(RuleException.class, () -> with(make -> make
                .reviewService(CertificateFixture.caller(make.personOf(person), Roles.ADMINISTRATOR)).decide(command)))
                .key());
        assertEquals(1, open().size());
    }

    @BothDatabases
    void cer_12_nobody_gets_an_earlier_dated_certificate_for_what_is_known_to_be_wrong_today(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        long attempt = attempt(person);
        database.run(em -> {
            grading(em, attempt, 1, "7", "2025-08-06T08:00:00Z");
            grading(em, attempt, 2, "4", "2025-09-05T00:30:00Z");
            em.createNativeQuery("update attempt set score = 4, passed = false where id = ?").setParameter(1, attempt)
                    .executeUpdate();
        });
        assertTrue(with(make -> make.completions().ofEnrolment(person, CertificateFixture.TODAY.minusDays(1)))
                .met());
        assertFalse(with(make -> make.completions().ofEnrolment(person, CertificateFixture.TODAY)).met());
        assertEquals("certificate.nobodyWaits",
                assertThrows(RuleException.class, () -> issue(CertificateFixture.TODAY.minusDays(2))).key());
    }

    private static void grading(EntityManager em, long attempt, int round, String score, String at) {
        em.createNativeQuery(
                "insert into grading (id, attempt_id, grading_round, marking_version, marks, score, passed, "
                        + "graded_at, graded_by, version) values (?, ?, ?, 1, '1=100', ?, ?, ?, 'Giảng viên', 1)")
                .setParameter(1, attempt * 10 + round).setParameter(2, attempt).setParameter(3, round)
                .setParameter(4, new BigDecimal(score)).setParameter(5, score.equals("7"))
                .setParameter(6, Timestamp.from(Instant.parse(at))).executeUpdate();
    }
}
