package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.register.RegisterFilter;
import vn.sontay.training.outcome.certificate.register.RegisterLine;
import vn.sontay.training.outcome.certificate.register.RegisterWiring;
import vn.sontay.training.outcome.certificate.validity.ExpiringFilter;
import vn.sontay.training.outcome.certificate.validity.ExpiringQueries;
import vn.sontay.training.outcome.certificate.validity.ExpiringRow;
import vn.sontay.training.outcome.certificate.validity.ValidityWiring;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** VAL-1 to VAL-4: a certificate whose course says so expires by its date alone. */
class ValidityIT {

    private static final LocalDate LAST = TODAY.plusMonths(24);

    private long classId;
    private long enrolment;
    private long person;
    private long signatory;
    private long id;

    private void issued(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp có hạn", CertificateFixture.LIMITED);
            enrolment = make.person(classId, "Đinh Văn Rin", 4, "8.00");
            person = make.personOf(enrolment);
            signatory = make.signatory();
            make.service().issue(new IssueCertificates("issue", classId, null, TODAY, signatory, null));
            make.sign(classId, TODAY);
            id = em.createQuery("select c.id from Certificate c", Long.class).getSingleResult();
        });
    }

    private static CurrentUser administrator() {
        return CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
    }

    private Verification verified(TestDatabase database, LocalDate on) {
        return database.call(em -> {
            RegisteredCertificate found = em.find(RegisteredCertificate.class, id);
            return Verified.of(found, new CertificateFixture(em).acts().life(found), null, on);
        });
    }

    private static ExpiringQueries expiring(EntityManager em, String today) {
        return ValidityWiring.queries(em, CertificateFixture.curriculum(), administrator(), TestClock.at(today));
    }

    private static List<ExpiringRow> expiring(TestDatabase database, String today, @Nullable Integer days, String q) {
        return database.call(em -> {
            ExpiringFilter filter = new ExpiringFilter(days, q);
            List<ExpiringRow> all = expiring(em, today).all(filter);
            assertEquals(all, expiring(em, today).page(filter, 1).rows());
            return all;
        });
    }

    @BothDatabases
    void val_1_until_when_it_is_valid_is_copied_and_printed(TestDatabase database) {
        issued(database);
        assertEquals(LAST, Objects.requireNonNull(verified(database, TODAY).facts()).validUntil());
        byte[] pdf = database.call(em -> new CertificateFixture(em).papers(administrator()).one(id));
        assertTrue(new PdfReading(pdf).text().contains("Có giá trị đến ngày 05/09/2027"));
        database.run(em -> {
            long other = new CertificateFixture(em).heldClass("Lớp 2");
            new CertificateFixture(em).person(other, "Y Lan", 4, "8.00");
            new CertificateFixture(em).service()
                    .issue(new IssueCertificates("i2", other, null, TODAY, signatory, null));
            assertNull(em.createQuery("select c from Certificate c where c.classId = :id", Certificate.class)
                    .setParameter("id", other).getSingleResult().printed().validUntil());
        });
    }

    @BothDatabases
    void val_1_one_that_replaces_it_for_a_mistake_is_valid_as_long(TestDatabase database) {
        issued(database);
        database.run(em -> em.createNativeQuery("update certificate set valid_until = '2026-01-31'").executeUpdate());
        database.run(em -> new CertificateFixture(em).reissues().reissue(new ReissueCertificate("r", id,
                new CertificateFixture(em).version(id), "Đinh Văn Rín", TODAY, signatory, null, null, "Sai dấu")));
        assertEquals(List.of("2026-01-31", "2026-01-31"), database.call(em -> new CertificateFixture(em)
                .column("valid_until").stream().map(each -> each.toString().substring(0, 10)).toList()));
    }

    @BothDatabases
    void val_2_it_is_expired_from_the_day_after_and_not_revoked(TestDatabase database) {
        issued(database);
        assertEquals(Verification.State.VALID, verified(database, LAST).state());
        assertEquals(Verification.State.EXPIRED, verified(database, LAST.plusDays(1)).state());
        database.run(em -> new CertificateFixture(em).actService().byPaper(new ActByPaper("t", id,
                new CertificateFixture(em).version(id), ActKind.REVOKED,
                "12/QĐ-UBND", TODAY, "Sai")));
        assertEquals(Verification.State.REVOKED, verified(database, LAST.plusDays(1)).state());
    }

    @BothDatabases
    void val_2_the_public_answer_asks_the_clock(TestDatabase database) {
        issued(database);
        database.run(em -> em.createNativeQuery("update certificate set valid_until = '2025-09-04'").executeUpdate());
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            assertEquals(Verification.State.EXPIRED,
                    make.verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK))
                            .verify(em.find(RegisteredCertificate.class, id).code(), "::1").state());
            RegisterLine line = RegisterWiring.register(em, administrator())
                    .all(new RegisterFilter("", "", RegisterFilter.EXPIRED)).getFirst();
            assertTrue(line.expired() && line.state().isValid());
        });
    }

    @BothDatabases
    void val_3_what_was_true_on_a_day_stays_true_and_completion_does_not_ask(TestDatabase database) {
        issued(database);
        database.run(em -> {
            IssuedCertificates issued = new IssuedCertificates(em);
            IssuedCertificate then = Objects.requireNonNull(issued.ofPerson(person, LAST).get(enrolment));
            IssuedCertificate later = Objects
                    .requireNonNull(issued.ofPerson(person, LAST.plusDays(1)).get(enrolment));
            assertFalse(then.expired());
            assertTrue(Objects.requireNonNull(then.limit()).soon());
            assertTrue(later.expired());
            String counts = "select count(*) from certificate k where " + IssuedCertificates.COUNTS;
            assertEquals(1, Sql.of(em, counts).with("asOf", LAST).number());
            assertEquals(0, Sql.of(em, counts).with("asOf", LAST.plusDays(1))
                    .number());
            assertTrue(new CertificateFixture(em).completions().ofClasses(Set.of(classId), LAST.plusYears(1))
                    .values().stream().allMatch(each -> each.met()));
        });
    }

    @BothDatabases
    void val_4_who_expires_soon_is_listed_until_they_renew(TestDatabase database) {
        issued(database);
        assertEquals(List.of(), expiring(database, "2027-06-01T08:00", null, ""));
        List<ExpiringRow> soon = expiring(database, "2027-07-20T08:00", null, "rin");
        assertEquals(List.of("Khóa thử"), soon.stream().map(ExpiringRow::renewal).toList());
        assertEquals(1, expiring(database, "2027-06-01T08:00", 100, "").size());
        assertEquals(List.of(), expiring(database, "2027-07-20T08:00", null, "nobody%"));
        assertEquals(List.of(), expiring(database, "2027-09-06T08:00", null, ""));
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long renewal = make.heldClass("Lớp gia hạn");
            long other = make.person(renewal, "Đinh Văn Rin", 4, "8.00");
            em.createNativeQuery("update enrolment set person_id = ? where id = ?").setParameter(1, person)
                    .setParameter(2, other).executeUpdate();
            em.createNativeQuery("update certificate set issued_on = '2025-09-01', valid_from = '2025-09-01'")
                    .executeUpdate();
            make.service().issue(new IssueCertificates("i2", renewal, null, TODAY, signatory, null));
            make.sign(renewal, TODAY);
        });
        assertEquals(List.of(), expiring(database, "2027-07-20T08:00", null, ""));
    }
}
