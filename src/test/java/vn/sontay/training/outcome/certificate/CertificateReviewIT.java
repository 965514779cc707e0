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
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.assessment.quiz.attempt.RegradedAttempt;
import vn.sontay.training.assessment.quiz.grading.ResultsRegraded;
import vn.sontay.training.outcome.completion.RulesChanged;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
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

    /** Marks the person's attempt anew, as a corrected key does, and announces it. */
    private void regrade(long enrolment, String after) {
        long attempt = attempt(enrolment);
        BigDecimal score = new BigDecimal(after);
        database.run(em -> {
            int rounds = ((Number) em.createNativeQuery("select count(*) from grading where attempt_id = ?")
                    .setParameter(1, attempt).getSingleResult()).intValue();
            grading(em, attempt, rounds + 1, after, "2025-09-05T00:30:00Z");
            em.createNativeQuery("update attempt set score = ?, passed = ? where id = ?").setParameter(1, score)
                    .setParameter(2, score.intValue() >= 5).setParameter(3, attempt).executeUpdate();
            new CertificateFixture(em).flags().flag(announced(attempt, enrolment));
        });
    }

    /** What the scores were isn't read here: what stands is looked up. */
    private static ResultsRegraded announced(long attempt, long enrolment) {
        return new ResultsRegraded("Câu Q1: đổi đáp án. Lý do: văn bản mới", NOW, "Trần Quản Trị",
                List.of(new RegradedAttempt(attempt, enrolment, BigDecimal.TEN, true, BigDecimal.ZERO, false)));
    }

    private List<ReviewRow> open() {
        return with(make -> make.reviewQueries().open("", 1).rows());
    }

    private int decide(String request, ReviewRow review, ReviewDecision decision, String reason) {
        return with(make -> make.reviewService()
                .decide(new DecideReviews(request, Set.of(review.reviewId()), decision, reason)));
    }

    @BothDatabases
    void cer_12_a_certificate_is_flagged_when_the_test_that_it_records_is_marked_anew(TestDatabase on) {
        begin(on);
        long flagged = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        long spared = with(make -> make.person(classId, "Hồ Văn Rin", 4, "8"));
        long without = with(make -> make.person(classId, "Y Nhung", 1, "6"));
        issue(CertificateFixture.TODAY);
        List<?> papers = with(make -> make.column("evidence"));
        regrade(flagged, "4");
        regrade(spared, "9");
        regrade(without, "3");
        List<ReviewRow> open = open();
        assertEquals(List.of("Đinh Thị Ka Lê"), open.stream().map(ReviewRow::fullName).toList());
        ReviewRow row = open.getFirst();
        assertEquals("Bài kiểm tra đạt 7 điểm, yêu cầu 5", row.before());
        assertEquals("Bài kiểm tra được 4 điểm, chưa đạt", row.after());
        assertTrue(row.cause().contains("văn bản mới"));
        assertEquals("Trần Quản Trị", row.flaggedBy());
        assertEquals(papers, with(make -> make.column("evidence")));
        assertEquals(Integer.valueOf(1), with(make -> make.reviewQueries().waiting().reviews()));
        for (String words : List.of("ka le", row.number())) {
            assertEquals(open, with(make -> make.reviewQueries().open(words, 1).rows()), words);
        }
        assertEquals(List.of(), with(make -> make.reviewQueries().open("y nhung", 1).rows()));
    }

    @BothDatabases
    void cer_14_a_lower_score_is_flagged_though_it_passes_and_no_more_when_it_is_as_recorded(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        regrade(person, "6");
        assertEquals("Bài kiểm tra được 6 điểm, đạt", open().getFirst().after());
        regrade(person, "8");
        assertEquals(List.of(), open());
        assertEquals(ReviewDecision.HOLDS_AGAIN,
                with(make -> make.reviewQueries().decided(1)).rows().getFirst().decision());
    }

    @BothDatabases
    void cer_14_a_rule_that_asks_more_of_the_class_is_a_cause_as_well(TestDatabase on) {
        begin(on);
        with(make -> make.person(classId, "Đinh Thị Ka Lê", 3, "7"));
        with(make -> make.person(classId, "Hồ Văn Rin", 4, "8"));
        issue(CertificateFixture.TODAY);
        database.run(em -> new CertificateFixture(em).strictFlags()
                .flag(new RulesChanged(List.of(classId), NOW, "Hệ thống")));
        ReviewRow waiting = open().getFirst();
        assertEquals("Đinh Thị Ka Lê: Quy định của khóa học thay đổi, Tham gia 3/4 buổi (75%), yêu cầu 100%",
                waiting.fullName() + ": " + waiting.cause() + ", " + waiting.after());
        assertEquals(1, open().size());
    }

    @BothDatabases
    void cer_13_many_are_decided_at_once_or_none(TestDatabase on) {
        begin(on);
        long one = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        long two = with(make -> make.person(classId, "Hồ Văn Rin", 4, "8"));
        issue(CertificateFixture.TODAY);
        regrade(one, "4");
        regrade(two, "3");
        List<ReviewRow> both = open();
        Set<Long> ids = both.stream().map(ReviewRow::reviewId).collect(Collectors.toSet());
        decide("first", both.getFirst(), ReviewDecision.KEEP, "Vì thế");
        RuleException told = assertThrows(RuleException.class, () -> with(make -> make.reviewService()
                .decide(new DecideReviews("late", ids, ReviewDecision.REVOKE, "Vì thế"))));
        assertEquals("certificate.decidedAlready [" + both.getFirst().number() + "]",
                told.key() + " " + told.arguments());
        assertEquals(1, open().size());
        assertEquals(Integer.valueOf(1), decide("second", both.getLast(), ReviewDecision.REVOKE, "Vì thế"));
        assertEquals("certificate.noReviewChosen", assertThrows(RuleException.class, () -> with(make -> make
                .reviewService().decide(new DecideReviews("none", Set.of(), ReviewDecision.KEEP, "Vì thế")))).key());
    }

    @BothDatabases
    void cer_12_a_flag_is_rolled_back_with_what_raised_it(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        long attempt = attempt(person);
        assertThrows(IllegalStateException.class, () -> database.run(em -> {
            em.createNativeQuery("update attempt set score = 4, passed = false where id = ?").setParameter(1, attempt)
                    .executeUpdate();
            new CertificateFixture(em).flags().flag(announced(attempt, person));
            assertEquals(1, new CertificateFixture(em).reviewQueries().open("", 1).rows().size());
            throw new IllegalStateException("the marking failed");
        }));
        assertEquals(List.of(), open());
    }

    @BothDatabases
    void cer_13_a_flag_ends_with_one_decision_that_stays_listed(TestDatabase on) {
        begin(on);
        long person = with(make -> make.person(classId, "Đinh Thị Ka Lê", 4, "7"));
        issue(CertificateFixture.TODAY);
        regrade(person, "4");
        ReviewRow review = open().getFirst();
        for (String reason : List.of("", " ", "x".repeat(301))) {
            assertEquals("certificate.decisionReason", assertThrows(RuleException.class,
                    () -> decide("bad", review, ReviewDecision.KEEP, reason)).key());
        }
        assertThrows(NotFoundException.class, () -> with(make -> make.reviewService()
                .decide(new DecideReviews("none", Set.of(1L), ReviewDecision.KEEP, "Vì thế"))));
        assertEquals(1, open().size());
        List<Changed> lines = with(make -> {
            DecideReviews command = new DecideReviews("once", Set.of(review.reviewId()), ReviewDecision.REVOKE,
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
        regrade(person, "4");
        ReviewRow review = open().getFirst();
        DecideReviews command = new DecideReviews("own", Set.of(review.reviewId()), ReviewDecision.KEEP,
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
                .setParameter(4, new BigDecimal(score)).setParameter(5, new BigDecimal(score).intValue() >= 5)
                .setParameter(6, Timestamp.from(Instant.parse(at))).executeUpdate();
    }
}
