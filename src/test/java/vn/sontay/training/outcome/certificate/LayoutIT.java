package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.outcome.certificate.layout.ChangeLayout;
import vn.sontay.training.outcome.certificate.layout.LayoutFacts;
import vn.sontay.training.outcome.certificate.layout.LayoutService;
import vn.sontay.training.outcome.certificate.layout.LayoutWiring;
import vn.sontay.training.outcome.certificate.layout.Layouts;
import vn.sontay.training.outcome.certificate.wording.WordingCatalogue;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** LAY-1 to LAY-3, and what is shown before certificates are issued. */
class LayoutIT {

    private long classId;
    private long signatory;
    private long issuer;

    private void prepared(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            make.person(classId, "Y Lan", 4, "8.00");
            make.person(classId, "Đinh Thị Ka Lê Dài Hơn", 4, "9.00");
            signatory = make.signatory();
            issuer = em.find(Signatory.class, signatory).issuerId();
        });
    }

    private static CurrentUser administrator() {
        return CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);
    }

    private static LayoutService service(EntityManager em, CurrentUser user) {
        return LayoutWiring.service(em, user, CertificateFixture.CLOCK, new CertificateFixture(em).events);
    }

    private ChangeLayout blank(String requestId, long version, String right) {
        return new ChangeLayout(requestId, issuer, version, true, new BigDecimal(right), new BigDecimal("-2.5"));
    }

    private static PreviewQueries previews(EntityManager em) {
        PreviewQueries queries = new PreviewQueries();
        queries.entityManager = em;
        queries.access = new ClassAccess(em, administrator());
        queries.units = new UnitAccess(em, administrator(), CertificateFixture.CLOCK);
        queries.signings = new Signings(em);
        queries.layouts = new Layouts(em);
        queries.wording = new WordingCatalogue();
        queries.curriculum = CertificateFixture.curriculum();
        queries.installation = CertificateFixture.REAL;
        queries.clock = CertificateFixture.CLOCK;
        return queries;
    }

    @BothDatabases
    void lay_1_who_says_nothing_prints_on_empty_pages_and_a_change_is_one_act(TestDatabase database) {
        prepared(database);
        database.run(em -> assertEquals(new LayoutFacts(issuer, "Ủy ban nhân dân xã Sơn Tây", false, BigDecimal.ZERO,
                BigDecimal.ZERO, 0), service(em, administrator()).facts(issuer)));
        database.run(em -> service(em, administrator()).change(blank("a", 0, "1.5")));
        database.run(em -> service(em, administrator()).change(blank("a", 0, "1.5")));
        LayoutFacts now = database.call(em -> service(em, administrator()).facts(issuer));
        assertTrue(now.prePrinted());
        assertEquals(new BigDecimal("1.5"), now.offsetX());
        assertThrows(StaleDataException.class,
                () -> database.run(em -> service(em, administrator()).change(blank("b", now.version() + 7, "2"))));
        for (String wrong : new String[]{"20.1", "-21", "0.25"}) {
            assertEquals("offsetX", assertThrows(RuleException.class, () -> database
                    .run(em -> service(em, administrator()).change(blank("c" + wrong, now.version(), wrong)))).field());
        }
    }

    @BothDatabases
    void lay_2_on_pre_printed_paper_the_head_is_not_printed_and_what_is_about_the_person_is(TestDatabase database) {
        prepared(database);
        database.run(em -> service(em, administrator()).change(blank("a", 0, "1.5")));
        database.run(em -> new CertificateFixture(em).service()
                .issue(new IssueCertificates("i", classId, null, TODAY, signatory, null)));
        String text = database.call(em -> new PdfReading(new CertificateFixture(em).papers(administrator()).one(em
                .createQuery("select min(c.id) from Certificate c", Long.class).getSingleResult())).text());
        assertFalse(text.contains("GIẤY CHỨNG NHẬN") || text.contains("CỘNG HÒA"), text);
        assertTrue(text.contains("Chứng nhận Ông/Bà") && text.contains("001/2025/GCN-TH"), text);
    }

    @BothDatabases
    void a_preview_bears_the_longest_name_and_a_word_across_it_and_numbers_nobody(TestDatabase database) {
        prepared(database);
        String text = database.call(em -> new PdfReading(previews(em).ofClass(classId)).text());
        assertTrue(text.contains("Đinh Thị Ka Lê Dài Hơn") && text.contains("XEM TRƯỚC"), text);
        assertTrue(text.contains("000/2025/GCN-TH"), text);
        assertTrue(text.contains("PHẠM VĂN NÚT") || text.contains("Phạm Văn Nút"), text);
        database.run(em -> assertEquals(0, new CertificateFixture(em).column("id").size()));
        database.run(em -> em.createNativeQuery("update enrolment set withdrawn_on = '2025-08-01'").executeUpdate());
        String nobody = database.call(em -> new PdfReading(previews(em).ofClass(classId)).text());
        assertEquals(80, PreviewQueries.LONGEST_NAME.length());
        assertTrue(nobody.replaceAll("\\s+", " ").contains(PreviewQueries.LONGEST_NAME), nobody);
    }

    @BothDatabases
    void the_page_for_testing_has_rulers(TestDatabase database) {
        prepared(database);
        String text = database.call(em -> new PdfReading(previews(em).test(issuer)).text());
        assertTrue(text.contains("290") && text.contains("GIẤY CHỨNG NHẬN"), text);
    }

    @BothDatabases
    void another_unit_neither_sees_nor_changes_it(TestDatabase database) {
        prepared(database);
        CurrentUser stranger = new CurrentUser();
        stranger.is(new Caller("la", 3, 3, "Người Lạ", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)))));
        database.run(em -> {
            assertThrows(RefusedException.class, () -> service(em, stranger).facts(issuer));
            assertThrows(RefusedException.class, () -> service(em, stranger).change(blank("x", 0, "1")));
        });
    }
}
