package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.UUID;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CER-31, SEA-1, SEA-2. */
class SealIT {

    private TestDatabase database;

    private void issued(TestDatabase on) {
        database = on;
        on.clear();
        on.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Thị Ka Lê", 4, "7");
            make.service().issue(new IssueCertificates(UUID.randomUUID().toString(), classId, null,
                    CertificateFixture.TODAY, make.signatory(), null));
        });
    }

    private Object one(String sql) {
        return database.call(em -> em.createNativeQuery(sql).getSingleResult());
    }

    private void change(String sql) {
        database.run(em -> em.createNativeQuery(sql).executeUpdate());
    }

    private Sealed check() {
        long id = ((Number) one("select id from certificate")).longValue();
        return database.call(em -> new CertificateFixture(em).seals().check(id));
    }

    private static Sealed sealed(Sealed.Verdict verdict, String... different) {
        return new Sealed(verdict, Set.of(different));
    }

    @BothDatabases
    void what_was_entered_is_as_it_was_and_nothing_personal_stands_in_its_seal(TestDatabase on) {
        issued(on);
        assertEquals(sealed(Sealed.Verdict.AS_IT_WAS), check());
        String digest = "\"[0-9a-f]{64}\"";
        String content = one("select content from certificate_seal").toString().replaceAll(digest, "digest");
        for (String personal : Set.of("Ka Lê", "1979", "Trung tâm")) {
            assertFalse(content.contains(personal), content);
        }
    }

    @BothDatabases
    void whatever_is_changed_behind_the_application_is_found(TestDatabase on) {
        issued(on);
        change("update certificate set issued_on = '2025-09-04', evidence = concat(evidence, ' ')");
        assertEquals(sealed(Sealed.Verdict.CHANGED, "issued_on", "evidence"), check());
        issued(on);
        change("update certificate set full_name = 'Hồ Văn Rin'");
        assertEquals(sealed(Sealed.Verdict.CHANGED, "holder"), check());
        issued(on);
        change("update certificate_seal set content = replace(content, '001/2025', '002/2025')");
        assertEquals(sealed(Sealed.Verdict.CHANGED, "sha256"), check());
    }

    @BothDatabases
    void without_the_key_of_its_holder_the_hash_still_verifies(TestDatabase on) {
        issued(on);
        change("delete from person_key");
        change("update certificate set full_name = '', unit_name = '', birth_year = null");
        assertEquals(sealed(Sealed.Verdict.FORGOTTEN), check());
        change("update certificate set decision_number = '12/QĐ-UBND'");
        assertEquals(sealed(Sealed.Verdict.CHANGED, "decision_number"), check());
    }

    @BothDatabases
    void cer_36_what_went_with_its_holder_into_another_record_is_as_it_was(TestDatabase on) {
        issued(on);
        long from = ((Number) one("select person_id from certificate")).longValue();
        long into = on.call(em -> new OrganisationFixture(em).person("Đinh Thị Ka Lê", 1979, null));
        on.run(em -> {
            em.createNativeQuery("update enrolment set person_id = " + into).executeUpdate();
            CertificatesNamed named = new CertificatesNamed();
            named.entityManager = em;
            named.follow(new MergePair(from, into), "Gộp");
        });
        assertEquals(into, ((Number) one("select person_id from certificate")).longValue());
        assertEquals(sealed(Sealed.Verdict.AS_IT_WAS), check());
    }

    @BothDatabases
    void what_was_entered_before_seals_were_kept_has_none(TestDatabase on) {
        issued(on);
        change("delete from certificate_seal");
        assertEquals(sealed(Sealed.Verdict.NONE), check());
    }
}
