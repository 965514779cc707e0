package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CER-24, CER-26: another certificate or a copy in the place of one with a mistake, or one that was lost. */
class ReissueServiceIT {

    private static final LocalDate ISSUED = TODAY.minusDays(5);

    private long classId;
    private long old;
    private long enrolment;
    private long signatory;

    private void signed(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            enrolment = make.person(classId, "Đinh Văn Rim", 4, "8.00");
            signatory = make.signatory();
            make.service().issue(new IssueCertificates("issue", classId, null, ISSUED, signatory, null));
            make.sign(classId, ISSUED);
            old = em.createQuery("select c.id from Certificate c", Long.class).getSingleResult();
        });
    }

    private ReissueCertificate reissue(String requestId, long version, LocalDate on) {
        return new ReissueCertificate(requestId, old, version, "Đinh Văn Rin", on, signatory, null, "03/BB-UBND",
                "Ghi sai họ tên");
    }

    private static Verification verified(EntityManager em, long id) {
        return new CertificateFixture(em).verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK))
                .verify(em.find(Certificate.class, id).code(), "::1");
    }

    private long version(TestDatabase database) {
        return database.call(em -> new CertificateFixture(em).version(old));
    }

    private static String refused(TestDatabase database, ReissueCertificate command) {
        return assertThrows(RuleException.class,
                () -> database.run(em -> new CertificateFixture(em).reissues().reissue(command))).key();
    }

    @BothDatabases
    void one_with_a_mistake_gives_way_to_another_number_and_both_codes_answer(TestDatabase database) {
        signed(database);
        long version = version(database);
        long anew = database.call(em -> new CertificateFixture(em).reissues().reissue(reissue("r", version, TODAY)));
        assertEquals(anew, (long) database
                .call(em -> new CertificateFixture(em).reissues().reissue(reissue("r", version, TODAY))));
        database.run(em -> {
            Verification before = verified(em, old);
            assertEquals(Verification.State.REPLACED, before.state());
            assertEquals("002/2025/GCN-TH", before.standing().replacedBy());
            assertEquals(TODAY, before.standing().since());
            assertEquals("Đinh Văn Rim", before.facts().fullName());
            Verification after = verified(em, anew);
            assertEquals(Verification.State.AWAITING_SIGNATURE, after.state());
            assertEquals("Đinh Văn Rin", after.facts().fullName());
            String printed = new PdfReading(new CertificateFixture(em)
                    .papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR)).ofClass(classId)).text();
            assertTrue(printed.contains("Đinh Văn Rin") && printed.contains("002/2025/GCN-TH"), printed);
            String ended = new PdfReading(new CertificateFixture(em)
                    .papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR)).one(old)).text();
            assertTrue(ended.contains("ĐÃ THAY"), ended);
            assertEquals(List.of(old, 0L), new CertificateFixture(em).column("live_key"));
        });
    }

    @BothDatabases
    void one_that_was_replaced_is_not_replaced_again_and_days_are_kept(TestDatabase database) {
        signed(database);
        long seen = version(database);
        assertEquals("certificate.dateInFuture", refused(database, reissue("a", seen, TODAY.plusDays(1))));
        assertEquals("certificate.reissueBefore", refused(database, reissue("b", seen, ISSUED.minusDays(1))));
        database.run(em -> new CertificateFixture(em).reissues().reissue(reissue("c", seen, TODAY)));
        long version = version(database);
        assertEquals("certificate.replacedAlready", refused(database, reissue("d", version, TODAY)));
        database.run(em -> assertEquals(2, new CertificateFixture(em).column("id").size()));
    }

    @BothDatabases
    void whoever_is_not_eligible_any_more_gets_no_other(TestDatabase database) {
        signed(database);
        database.run(em -> em.createNativeQuery("update attendance_mark set status = 'ABSENT' where enrolment_id = ?")
                .setParameter(1, enrolment).executeUpdate());
        assertEquals("certificate.notEligible", refused(database, reissue("a", version(database), TODAY)));
        database.run(em -> assertEquals(List.of("VALID"), new CertificateFixture(em).column("state")));
    }

    @BothDatabases
    void of_four_at_once_one_replaces_it_and_the_others_are_told(TestDatabase database) {
        signed(database);
        long version = version(database);
        List<String> answers = AtOnce.times(4, number -> {
            try {
                database.run(em -> new CertificateFixture(em).reissues()
                        .reissue(reissue("at-once-" + number, version, TODAY)));
                return "";
            } catch (DomainException e) {
                return e.key();
            }
        });
        assertEquals(List.of("", "web.stale", "web.stale", "web.stale"), answers.stream().sorted().toList());
        database.run(em -> assertEquals(2, new CertificateFixture(em).column("id").size()));
    }

    @BothDatabases
    void a_copy_bears_the_same_number_its_own_day_and_signatory_and_is_kept(TestDatabase database) {
        signed(database);
        long version = version(database);
        database.run(em -> new CertificateFixture(em).actService().correct(new CorrectContent("k", old, version,
                "Đinh Văn Rít", "15/QĐ-UBND", TODAY, "Đổi tên")));
        long seen = version(database);
        database.run(em -> new CertificateFixture(em).reissues()
                .copy(new CopyFromRegister("copy", old, seen, TODAY, signatory, "Mất giấy")));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            PdfReading copy = new PdfReading(
                    make.papers(CertificateFixture.caller(3, Roles.ADMINISTRATOR)).copy(old, 3));
            for (String part : List.of("BẢN SAO", "số vào sổ 001/2025/GCN-TH. Bản sao thứ 1",
                    "ngày 05 tháng 9 năm 2025",
                    "ký ngày 31/08/2025", "Họ và tên nay là Đinh Văn Rít, theo văn bản số 15/QĐ-UBND",
                    "GIẤY CHỨNG NHẬN")) {
                assertTrue(copy.text().contains(part), part + " in " + copy.text());
            }
            assertTrue(!copy.text().contains("Mất giấy"), copy.text());
            assertEquals(1, copy.pages());
            assertEquals(Verification.State.VALID, verified(em, old).state());
        });
    }

    @BothDatabases
    void nothing_is_copied_before_it_is_signed_or_after_it_ended(TestDatabase database) {
        signed(database);
        long version = version(database);
        database.run(em -> new CertificateFixture(em).actService().byPaper(
                new ActByPaper("revoke", old, version, ActKind.REVOKED, "12/QĐ-UBND", TODAY, "Cấp nhầm")));
        long seen = version(database);
        CopyFromRegister copy = new CopyFromRegister("copy", old, seen, TODAY, signatory, "Mất giấy");
        assertEquals("certificate.revokedAlready", assertThrows(RuleException.class,
                () -> database.run(em -> new CertificateFixture(em).reissues().copy(copy))).key());
    }
}
