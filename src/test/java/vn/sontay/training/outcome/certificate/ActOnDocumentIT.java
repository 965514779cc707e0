package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.DocumentService;
import vn.sontay.training.outcome.document.DocumentUses;
import vn.sontay.training.outcome.document.EnterDocument;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** ACT-6, CER-35: an act stands on an issued document of the class, and the document knows it. */
class ActOnDocumentIT {

    private static final LocalDate ISSUED = TODAY.minusDays(5);

    private TestDatabase database;
    private long classId;
    private List<Long> ids = List.of();

    private <T> T with(Function<CertificateFixture, T> work) {
        return database.call(em -> work.apply(new CertificateFixture(em)));
    }

    /** Two certificates that wait for their signature. */
    private void begin(TestDatabase on) {
        database = on;
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "Đinh Thị Ka Lê", 4, "9.00");
            make.service().issue(new IssueCertificates("issue", classId, null, ISSUED, make.signatory(), null));
            ids = em.createQuery("select c.id from Certificate c order by c.serial", Long.class).getResultList();
        });
    }

    private long document(long ofClass, String number, LocalDate day) {
        return with(make -> make
                .documents(CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR))
                .get(DocumentService.class).enter(new EnterDocument("vao-" + number, ofClass, null,
                        DocumentKind.REVOKING, "Về việc thu hồi", null, number, day, null, null)));
    }

    private void sign(@Nullable Long document) {
        with(make -> make.actService().onMany(new ActOnMany("sign", classId, ActKind.SIGNED, Set.copyOf(ids), ISSUED,
                null, null, null, document)));
    }

    private long revoke(long document) {
        return with(make -> make.actService().byPaper(new ActByPaper("revoke", ids.getFirst(),
                make.version(ids.getFirst()), ActKind.REVOKED, "gõ nhầm", TODAY, "Điểm danh hộ", document)));
    }

    private List<Act> acts() {
        return database.call(em -> new CertificateFixture(em).acts().life(em.find(Certificate.class, ids.getFirst()))
                .acts());
    }

    private List<String> uses(long document) {
        return database.call(em -> {
            CertificateDocumentUses uses = new CertificateDocumentUses();
            uses.entityManager = em;
            return uses.of(document).stream().map(DocumentUses.Use::text).toList();
        });
    }

    @BothDatabases
    void a_revocation_takes_number_and_day_of_its_document(TestDatabase on) {
        begin(on);
        sign(null);
        long document = document(classId, "12/QĐ-UBND", ISSUED.plusDays(1));
        revoke(document);
        Act act = acts().getLast();
        assertEquals("12/QĐ-UBND", act.paperNumber());
        assertEquals(ISSUED.plusDays(1), act.on());
        assertEquals(document, act.documentId());
        assertEquals(List.of("certificate.actREVOKED"), uses(document));
    }

    @BothDatabases
    void a_signature_keeps_its_own_day_and_every_certificate_stands_on_the_document(TestDatabase on) {
        begin(on);
        long document = document(classId, "9/QĐ-UBND", ISSUED.minusDays(1));
        sign(document);
        assertEquals(ISSUED, acts().getLast().on());
        assertEquals("9/QĐ-UBND", acts().getLast().paperNumber());
        assertEquals(2, uses(document).size());
        with(make -> make.actService().undo(new UndoAct("undo", ids.getFirst(), make.version(ids.getFirst()), 1,
                "Nhầm")));
        assertEquals(1, uses(document).size(), "what was undone stands on nothing");
    }

    @BothDatabases
    void a_document_of_another_class_is_refused_beside_its_field(TestDatabase on) {
        begin(on);
        sign(null);
        long other = with(make -> make.heldClass("Lớp 2"));
        long document = document(other, "12/QĐ-UBND", ISSUED.plusDays(1));
        RuleException refusal = assertThrows(RuleException.class, () -> revoke(document));
        assertEquals("documentId", refusal.field());
        assertEquals(1, acts().size());
    }
}
