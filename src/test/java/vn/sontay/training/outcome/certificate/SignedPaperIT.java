package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.ADMINISTRATOR_ID;
import static vn.sontay.training.outcome.certificate.CertificateFixture.CLOCK;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Submission.Outcome;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.outcome.certificate.signature.OutsideTool;
import vn.sontay.training.outcome.certificate.signature.SentPaper;
import vn.sontay.training.outcome.certificate.signature.TestAuthority;
import vn.sontay.training.outcome.certificate.signature.TestAuthority.Holder;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** SIG-2, SIG-3, SIG-5, CER-30: what was signed outside is kept with the act that says so, or not at all. */
class SignedPaperIT {

    private static final LocalDate ISSUED = TODAY.minusDays(5);
    private static final TestAuthority AUTHORITY = new TestAuthority("CA thử", Instant.parse("2024-01-01T00:00:00Z"));
    private static final Holder SIGNER = AUTHORITY.signer("Phạm Văn Nút");
    private static final Instant SIGNED = Instant.parse("2025-09-03T02:00:00Z");
    private static final LocalDate SIGNED_ON = LocalDate.parse("2025-09-03");

    private long classId;
    private List<Long> ids = List.of();
    private List<byte[]> papers = List.of();

    /** Two certificates of one class, issued five days ago and not signed. */
    private void issued(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            classId = make.heldClass("Lớp 1");
            make.person(classId, "Đinh Văn Rin", 4, "8.00");
            make.person(classId, "Đinh Thị Ka Lê", 4, "9.00");
            make.service().issue(new IssueCertificates("issue", classId, null, ISSUED, make.signatory(), null));
            ids = em.createQuery("select c.id from Certificate c order by c.serial", Long.class).getResultList();
            papers = ids.stream().map(id -> em.find(CertificateFile.class, id).pdf()).toList();
        });
    }

    private static Wired wired(EntityManager em) {
        return new Wired(em, CLOCK).with(new Installation(Map.of()))
                .with(CertificateFixture.caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR));
    }

    private SubmitSigned command(byte[]... files) {
        return new SubmitSigned("sign", classId, null,
                List.of(files).stream().map(each -> new SentPaper("tep.pdf", each)).toList(), Set.of());
    }

    private static List<Submission> submit(TestDatabase database, SubmitSigned command) {
        return database.call(em -> wired(em).get(SignedPaperService.class).submit(command));
    }

    private @Nullable String refused(TestDatabase database, SubmitSigned command) {
        Submission told = submit(database, command).getFirst();
        assertEquals(Outcome.REFUSED, told.outcome());
        return told.reason();
    }

    private static byte[] signed(byte[] paper) {
        return OutsideTool.sign(paper, SIGNER, SIGNED, null);
    }

    private static long count(TestDatabase database, String entity) {
        return database
                .call(em -> em.createQuery("select count(e) from " + entity + " e", Long.class).getSingleResult());
    }

    private CertificateState state(TestDatabase database, int index) {
        return database.call(em -> em.find(Certificate.class, ids.get(index)).state());
    }

    @BothDatabases
    void a_signed_paper_is_found_by_its_content_and_makes_its_certificate_valid_since_the_day_of_the_signature(
            TestDatabase database) {
        issued(database);
        byte[] file = signed(papers.get(1));
        assertEquals(List.of(Outcome.KEPT), submit(database, command(file)).stream().map(Submission::outcome).toList());
        assertEquals(CertificateState.REGISTERED, state(database, 0));
        assertEquals(CertificateState.VALID, state(database, 1));
        database.run(em -> {
            SignedFile kept = SignedFiles.standing(em, ids.get(1)).orElseThrow();
            assertArrayEquals(file, kept.pdf());
            assertEquals(SIGNED_ON, new CertificateFixture(em).acts().life(em.find(Certificate.class, ids.get(1)))
                    .last(ActKind.SIGNED).orElseThrow().on());
            SignatureCheck check = em.createQuery("select s from SignatureCheck s", SignatureCheck.class)
                    .getSingleResult();
            assertEquals("Phạm Văn Nút", check.found().signer());
        });
    }

    @BothDatabases
    void the_same_file_again_is_kept_once_and_another_one_is_refused(TestDatabase database) {
        issued(database);
        byte[] file = signed(papers.getFirst());
        submit(database, command(file));
        assertEquals(Outcome.KEPT_BEFORE, submit(database, command(file)).getFirst().outcome());
        assertEquals("certificate.signedAlready", refused(database, command(signed(papers.getFirst()))));
        assertEquals(1, count(database, "SignedFile"));
        assertEquals(1, count(database, "CertificateAct"));
    }

    @BothDatabases
    void the_good_ones_of_many_are_kept_and_each_of_the_others_is_told_why(TestDatabase database) {
        issued(database);
        byte[] flipped = signed(papers.getFirst());
        flipped[flipped.length - 300] ^= 1;
        byte[] foreign = signed(other());
        List<Submission> told = submit(database, command(flipped, signed(papers.get(1)), foreign, papers.getFirst()));
        assertEquals(List.of("certificate.flawBROKEN", "-", "certificate.signForeign", "certificate.signMissing"),
                told.stream().map(each -> each.reason() == null ? "-" : each.reason()).toList());
        assertEquals(List.of(CertificateState.REGISTERED, CertificateState.VALID),
                List.of(state(database, 0), state(database, 1)));
        assertEquals(1, count(database, "SignedFile"));
    }

    private static byte[] other() {
        return CertificatePdf.render(List.of(CertificatePaperFixture.certificate().paper()), SIGNED);
    }

    @BothDatabases
    void what_was_meant_for_another_certificate_or_is_signed_before_its_issue_is_refused(TestDatabase database) {
        issued(database);
        byte[] file = signed(papers.getFirst());
        assertEquals("certificate.signOther", refused(database, new SubmitSigned("sign", classId, ids.get(1),
                List.of(new SentPaper("a.pdf", file)), Set.of())));
        assertEquals("certificate.actBeforeIssue", refused(database,
                command(OutsideTool.sign(papers.getFirst(), SIGNER, Instant.parse("2025-08-01T02:00:00Z"), null))));
        assertEquals("certificate.actInFuture", refused(database,
                command(OutsideTool.sign(papers.getFirst(), SIGNER, Instant.parse("2025-10-01T02:00:00Z"), null))));
        assertEquals(0, count(database, "CertificateAct"));
    }

    @BothDatabases
    void one_that_was_signed_on_paper_or_has_ended_takes_no_file(TestDatabase database) {
        issued(database);
        database.run(em -> new CertificateFixture(em).sign(classId, ISSUED));
        assertEquals("certificate.signedAlready", refused(database, command(signed(papers.getFirst()))));
        database.run(em -> new CertificateFixture(em).actService().byPaper(new ActByPaper("revoke", ids.getFirst(),
                new CertificateFixture(em).version(ids.getFirst()), ActKind.REVOKED, "12/QĐ-UBND", TODAY,
                "Điểm danh hộ")));
        assertEquals("certificate.revokedAlready", refused(database, command(signed(papers.getFirst()))));
        assertEquals(0, count(database, "SignedFile"));
    }

    @BothDatabases
    void what_was_written_besides_is_taken_only_when_somebody_accepts_that_and_it_is_kept(TestDatabase database) {
        issued(database);
        byte[] file = OutsideTool.sign(OutsideTool.write(papers.getFirst(), "Xep loai: Gioi"), SIGNER, SIGNED, null);
        Submission told = submit(database, command(file)).getFirst();
        assertEquals(Outcome.TO_ACCEPT, told.outcome());
        assertFalse(told.changes().isEmpty());
        assertEquals(0, count(database, "SignedFile"));
        assertEquals(Outcome.KEPT, submit(database, new SubmitSigned("again", classId, null,
                List.of(new SentPaper("a.pdf", file)), Set.of(told.sha256()))).getFirst().outcome());
        assertTrue(database.call(em -> SignedFiles.standing(em, ids.getFirst()).orElseThrow().changes())
                .contains("PAGE"));
    }

    @BothDatabases
    void of_two_that_hand_the_same_certificate_back_at_once_one_is_kept(TestDatabase database) {
        issued(database);
        List<SubmitSigned> sent = List.of(command(signed(papers.getFirst())), command(signed(papers.getFirst())));
        List<List<JudgedPaper>> judged = sent.stream()
                .map(each -> database.call(em -> wired(em).get(SignedPaperJudge.class).judge(each))).toList();
        List<Outcome> told = AtOnce.times(2, number -> database.call(em -> wired(em).get(SignedPaperKeeper.class)
                .keep(sent.get(number), judged.get(number))).getFirst().outcome());
        assertEquals(Set.of(Outcome.KEPT, Outcome.REFUSED), Set.copyOf(told));
        assertEquals(1, count(database, "SignedFile"));
    }

    @BothDatabases
    void the_holder_s_download_and_the_public_answer_follow_until_the_signature_is_taken_back(TestDatabase database) {
        issued(database);
        byte[] file = signed(papers.getFirst());
        submit(database, command(file));
        assertArrayEquals(file, paper(database));
        assertEquals(SIGNED_ON, verified(database).standing().signedDigitallyOn());
        database.run(em -> new CertificateFixture(em).actService().onMany(new ActOnMany("undo", classId, ActKind.UNDONE,
                Set.of(ids.getFirst()), TODAY, null, null, "Nộp nhầm")));
        assertEquals(null, verified(database).standing().signedDigitallyOn());
        assertEquals(Outcome.KEPT, submit(database, command(file)).getFirst().outcome());
    }

    @BothDatabases
    void a_check_of_today_is_kept_beside_the_first_and_changes_nothing_else(TestDatabase database) {
        issued(database);
        submit(database, command(signed(papers.getFirst())));
        long version = database.call(em -> new CertificateFixture(em).version(ids.getFirst()));
        database.run(em -> wired(em).get(SignedPaperService.class).checkAgain(ids.getFirst()));
        assertEquals(2, count(database, "SignatureCheck"));
        long after = database.call(em -> new CertificateFixture(em).version(ids.getFirst()));
        assertEquals(version, after);
    }

    private byte[] paper(TestDatabase database) {
        return database.call(em -> new CertificateFixture(em)
                .papers(CertificateFixture.caller(ADMINISTRATOR_ID, Roles.ADMINISTRATOR)).one(ids.getFirst()));
    }

    private Verification verified(TestDatabase database) {
        return database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            return make.verification(ThrottleFixture.throttle(em, CLOCK))
                    .verify(em.find(Certificate.class, ids.getFirst()).code(), "::1");
        });
    }
}
