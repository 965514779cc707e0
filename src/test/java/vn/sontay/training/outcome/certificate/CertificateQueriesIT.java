package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;
import static vn.sontay.training.outcome.certificate.CertificateFixture.caller;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class CertificateQueriesIT {

    private static final CurrentUser ADMINISTRATOR = caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);

    @BothDatabases
    void staff_read_everybody_with_reasons_and_certificate(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            long rin = make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "A Thiêu", 4, null);
            make.service().issue(
                    new IssueCertificates("r1", classId, Set.of(rin), TODAY, make.signatory(), null));
            List<EligibilityRow> rows = make.queries(ADMINISTRATOR).people(classId);
            assertEquals(List.of("Đinh Văn Rin", "A Thiêu"), rows.stream().map(EligibilityRow::fullName).toList());
            assertNotNull(rows.getFirst().certificate());
            assertFalse(rows.get(1).judgement().met());
            assertEquals("Chưa có kết quả bài kiểm tra, yêu cầu 5 điểm", rows.get(1).judgement().missing());
            assertThrows(RefusedException.class, () -> make.queries(caller(2, Roles.TRAINER)).people(classId));
        });
    }

    @BothDatabases
    void cls_9_who_teaches_the_class_is_not_eligible_and_reads_why(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            long rin = make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.teaches(make.personOf(rin), classId);
            EligibilityRow row = make.queries(ADMINISTRATOR).people(classId).getFirst();
            assertEquals("Là giảng viên của lớp này, nên không được cấp giấy chứng nhận của chính lớp mình dạy",
                    row.judgement().missing());
            long signatory = make.signatory();
            RuleException refusal = assertThrows(RuleException.class, () -> make.service()
                    .issue(new IssueCertificates("r1", classId, Set.of(rin), TODAY, signatory, null)));
            assertEquals("certificate.notEligible", refusal.key());
            assertTrue(String.valueOf(refusal.arguments().getLast()).contains("Là giảng viên của lớp này"));
            assertEquals(List.of(), make.queries(ADMINISTRATOR).waiting(1, 5).rows());
        });
    }

    @BothDatabases
    void classes_that_are_over_with_eligible_people_wait_until_all_have_theirs(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long first = make.heldClass("Lớp 1");
            make.person(first, "Đinh Văn Rin", 4, "8.00");
            make.person(first, "A Thiêu", 1, "8.00");
            long second = make.heldClass("Lớp 2");
            make.person(second, "Y Nhung", 0, null);
            assertEquals(List.of(new WaitingClass(first, "Lớp 1", LocalDate.parse("2025-08-06"), 1)),
                    make.queries(ADMINISTRATOR).waiting(1, 5).rows());
            make.service().issue(new IssueCertificates("r1", first, null, TODAY, make.signatory(), null));
            assertEquals(List.of(), make.queries(ADMINISTRATOR).waiting(1, 5).rows());
        });
    }

    @BothDatabases
    void cer_19_a_certificate_counts_from_its_signature_to_its_end(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            long rin = make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.service().issue(
                    new IssueCertificates("r1", classId, null, TODAY.minusDays(3), make.signatory(), null));
            assertEquals(CertificateState.REGISTERED, state(em, classId, TODAY));
            make.sign(classId, TODAY.minusDays(2));
            long id = em.createQuery("select c.id from Certificate c", Long.class).getSingleResult();
            make.actService().byPaper(new ActByPaper("r2", id, make.version(id), ActKind.REVOKED, "12/QĐ-UBND", TODAY,
                    "Cấp nhầm"));
            assertEquals(Set.of(), new IssuedCertificates(em).ofClasses(List.of(classId), TODAY.minusDays(4)).keySet());
            assertEquals(CertificateState.REGISTERED, state(em, classId, TODAY.minusDays(3)));
            assertEquals(CertificateState.VALID, state(em, classId, TODAY.minusDays(2)));
            assertEquals(CertificateState.VALID, state(em, classId, TODAY.minusDays(1)));
            assertEquals(Set.of(), new IssuedCertificates(em).ofClasses(List.of(classId), TODAY).keySet());
            assertEquals(List.of(0L, 1L, 1L, 0L), Stream.of(3, 2, 1, 0)
                    .map(days -> Sql.of(em, "select count(*) from certificate k where " + IssuedCertificates.COUNTS)
                            .with("asOf", TODAY.minusDays(days)).number())
                    .toList(), "what a leader counts");
            assertEquals(CertificateState.REVOKED,
                    new IssuedCertificates(em).everOfEnrolment(rin, TODAY).getFirst().state());
        });
    }

    private static CertificateState state(EntityManager em, long classId, LocalDate asOf) {
        return new IssuedCertificates(em).ofClasses(List.of(classId), asOf).values().iterator().next().state();
    }

    @BothDatabases
    void the_list_for_proofreading_names_everybody_with_the_outcome(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "A Thiêu", 2, "9.50");
            String open = new PdfReading(make.proposals(ADMINISTRATOR).proposalList(classId)).text();
            assertTrue(open.contains("DANH SÁCH ĐỀ NGHỊ CẤP GIẤY CHỨNG NHẬN"), open);
            assertTrue(open.contains("UBND XÃ SƠN TÂY"), open);
            assertTrue(open.contains("Tổng số: 2 học viên, trong đó 1 đủ điều kiện"), open);
            assertTrue(open.contains("9,5"), open);
            make.signatory();
            String signed = new PdfReading(make.proposals(ADMINISTRATOR).proposalList(classId)).text();
            assertTrue(signed.contains("Phạm Văn Nút"), signed);
            assertThrows(RefusedException.class,
                    () -> make.proposals(caller(2, Roles.TRAINER)).proposalList(classId));
        });
    }

    @BothDatabases
    void a_big_class_takes_a_handful_of_statements(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            for (int i = 0; i < 12; i++) {
                make.person(classId, "Người " + i, 4, "8.00");
            }
            em.clear();
            assertTrue(StatementCount.of(em, () -> make.queries(ADMINISTRATOR).people(classId)) <= 12);
            CertificateQueries queries = make.queries(ADMINISTRATOR);
            assertEquals(1, queries.waiting(1, 5).total());
            assertEquals(2, StatementCount.of(em, () -> queries.waiting(1, 5)));
        });
    }
}
