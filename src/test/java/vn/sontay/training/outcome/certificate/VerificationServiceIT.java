package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

class VerificationServiceIT {

    private static final String UNKNOWN = "ABCD-EFGH-JKLM";

    private String issued(TestDatabase database) {
        database.clear();
        return database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.service().issue(new IssueCertificates("r1", classId, null, TODAY, make.signatory(), null));
            make.sign(classId, TODAY);
            return em.createQuery("select c.code from Certificate c", String.class).getSingleResult();
        });
    }

    private Verification verify(TestDatabase database, String typed, String address) {
        return database.call(em -> new CertificateFixture(em)
                .verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK)).verify(typed, address));
    }

    @BothDatabases
    void a_typed_code_is_accepted_with_spaces_dashes_and_small_letters(TestDatabase database) {
        String code = issued(database);
        for (String typed : new String[]{code, VerificationCode.grouped(code), code.toLowerCase(Locale.ROOT),
                " " + code.substring(0, 4) + " " + code.substring(4, 8) + "–" + code.substring(8)}) {
            Verification answer = verify(database, typed, "10.0.0.1");
            assertEquals(Verification.State.VALID, answer.state(), typed);
            assertEquals("Đinh Văn Rin", Objects.requireNonNull(answer.facts()).fullName());
        }
    }

    @BothDatabases
    void the_answer_holds_the_list_and_no_other_personal_data(TestDatabase database) {
        String code = issued(database);
        Verification answer = verify(database, code, "10.0.0.1");
        assertEquals(new Verification(Verification.State.VALID, VerificationCode.grouped(code), 0,
                new Verification.Facts("001/2025/GCN-TH", "Đinh Văn Rin", "Khóa thử", LocalDate.parse("2025-08-05"),
                        LocalDate.parse("2025-08-06"), "Ủy ban nhân dân xã Sơn Tây", TODAY, null, false),
                new Verification.Standing(TODAY, null, null, null, null, List.of()), null, false), answer);
        for (String hidden : new String[]{"1979", "0912345678", "8.00", "8,00", "Trung tâm Phục vụ"}) {
            assertFalse(answer.toString().contains(hidden), hidden);
        }
    }

    @BothDatabases
    void made_up_certificates_say_so(TestDatabase database) {
        database.clear();
        String code = database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.service(new Installation(Map.of("DEMO", "true")))
                    .issue(new IssueCertificates("r1", classId, null, TODAY, make.signatory(), null));
            return em.createQuery("select c.code from Certificate c", String.class).getSingleResult();
        });
        assertTrue(verify(database, code, "10.0.0.1").demo());
    }

    @BothDatabases
    void where_the_unit_that_numbered_it_has_ended_its_successor_is_named(TestDatabase database) {
        String code = issued(database);
        assertNull(verify(database, code, "10.0.0.1").askNow());
        database.run(em -> {
            OrganisationFixture organisation = new OrganisationFixture(em);
            long top = new UnitTrees(em).now().top().orElseThrow();
            long ended = organisation.unit("Xã Sơn Mùa", UnitKind.COMMUNE, top, null, "2025-06-30");
            long successor = organisation.unit("Xã Sơn Tây Thượng", UnitKind.COMMUNE, top, "2025-07-01", null);
            em.createNativeQuery("insert into unit_successor (unit_id, successor_id) values (?, ?)")
                    .setParameter(1, ended).setParameter(2, successor).executeUpdate();
            em.createNativeQuery(
                    "insert into opened_unit (unit_id, mark, opened_at, opened_by, version) values (?, 'STT', ?, 'A', 1)")
                    .setParameter(1, successor)
                    .setParameter(2, Timestamp.from(CertificateFixture.CLOCK.instant())).executeUpdate();
            em.createQuery("update Certificate c set c.unitId = :unit").setParameter("unit", ended).executeUpdate();
        });
        Verification answer = verify(database, code, "10.0.0.1");
        assertEquals(Verification.State.VALID, answer.state());
        assertEquals("Xã Sơn Tây Thượng", answer.askNow());
    }

    @BothDatabases
    void an_unknown_code_says_nothing_but_that(TestDatabase database) {
        issued(database);
        Verification answer = verify(database, "abcd efgh jklm", "10.0.0.1");
        assertEquals(Verification.unknown(UNKNOWN), answer);
        assertNull(answer.facts());
        assertEquals(Verification.State.UNKNOWN, verify(database, "<script>", "10.0.0.1").state());
        assertEquals(Verification.State.UNKNOWN, verify(database, "", "10.0.0.1").state());
    }

    @BothDatabases
    void who_guesses_waits_and_whoever_asks_for_a_certificate_that_exists_is_answered(TestDatabase database) {
        String code = issued(database);
        for (int i = 0; i < VerificationService.FREE_PER_ADDRESS; i++) {
            assertEquals(Verification.State.UNKNOWN, verify(database, UNKNOWN, "10.0.0.1").state());
        }
        assertEquals(Verification.State.WAIT, verify(database, UNKNOWN, "10.0.0.1").state());
        assertEquals(Verification.State.VALID, verify(database, code, "10.0.0.1").state());
        assertEquals(Verification.State.UNKNOWN, verify(database, UNKNOWN, "10.0.0.2").state());
    }
}
