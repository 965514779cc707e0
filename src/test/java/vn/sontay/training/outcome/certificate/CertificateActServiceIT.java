package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.people.security.ThrottleFixture;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.DomainException;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CER-17, CER-18: acts are recorded once, by whoever may, and the certificate's columns and the public answer follow. */
class CertificateActServiceIT {

    private static final LocalDate ISSUED = TODAY.minusDays(5);

    private long classId;
    private List<Long> ids = List.of();

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
        });
    }

    private ActOnMany many(String requestId, ActKind kind, LocalDate on, @Nullable String reason) {
        return new ActOnMany(requestId, classId, kind, Set.copyOf(ids), on, null, null, reason);
    }

    private static int record(TestDatabase database, ActOnMany command) {
        return database.call(em -> new CertificateFixture(em).actService().onMany(command));
    }

    private void signed(TestDatabase database) {
        issued(database);
        assertEquals(2, record(database, many("sign", ActKind.SIGNED, ISSUED, null)));
    }

    private ActByPaper paper(String requestId, ActKind kind, long version, LocalDate on) {
        return new ActByPaper(requestId, ids.getFirst(), version, kind, "12/QĐ-UBND", on, "Điểm danh hộ");
    }

    private long version(TestDatabase database) {
        return database.call(em -> new CertificateFixture(em).version(ids.getFirst()));
    }

    private void revoke(TestDatabase database, String requestId) {
        ActByPaper command = paper(requestId, ActKind.REVOKED, version(database), TODAY);
        database.run(em -> new CertificateFixture(em).actService().byPaper(command));
    }

    private static String refused(TestDatabase database, Function<CertificateActService, ?> act) {
        return assertThrows(RuleException.class,
                () -> database.run(em -> act.apply(new CertificateFixture(em).actService()))).key();
    }

    private static List<String> states(TestDatabase database) {
        return database.call(em -> new CertificateFixture(em).column("state").stream().map(Object::toString).toList());
    }

    private long acts(TestDatabase database) {
        return database.call(em -> em.createQuery("select count(a) from CertificateAct a", Long.class)
                .getSingleResult());
    }

    private Verification verified(TestDatabase database) {
        return database.call(em -> {
            CertificateFixture make = new CertificateFixture(em);
            String code = em.find(Certificate.class, ids.getFirst()).code();
            return make.verification(ThrottleFixture.throttle(em, CertificateFixture.CLOCK)).verify(code, "::1");
        });
    }

    @BothDatabases
    void a_certificate_waits_for_its_signature_and_is_valid_by_it(TestDatabase database) {
        issued(database);
        assertEquals(List.of("REGISTERED", "REGISTERED"), states(database));
        assertEquals(Verification.State.AWAITING_SIGNATURE, verified(database).state());
        assertEquals(2, record(database, many("sign", ActKind.SIGNED, ISSUED.plusDays(1), null)));
        assertEquals(List.of("VALID", "VALID"), states(database));
        Verification answer = verified(database);
        assertEquals(Verification.State.VALID, answer.state());
        assertEquals(ISSUED.plusDays(1), answer.standing().since());
    }

    @BothDatabases
    void a_request_that_comes_twice_records_once_and_another_is_told(TestDatabase database) {
        signed(database);
        assertEquals(2, record(database, many("sign", ActKind.SIGNED, ISSUED, null)));
        assertEquals(2, acts(database));
        assertEquals("certificate.impossibleOf",
                refused(database, service -> service.onMany(many("again", ActKind.SIGNED, ISSUED, null))));
        assertEquals(2, record(database, many("hand", ActKind.HANDED_OVER, TODAY, null)));
        assertEquals("certificate.impossibleOf",
                refused(database, service -> service.onMany(many("hand2", ActKind.HANDED_OVER, TODAY, null))));
        revoke(database, "revoke");
        long version = version(database);
        assertEquals("certificate.revokedAlready", refused(database,
                service -> service.byPaper(paper("revoke2", ActKind.REVOKED, version, TODAY))));
        assertEquals(5, acts(database));
    }

    @BothDatabases
    void a_revoked_one_tells_day_and_number_and_never_the_reason(TestDatabase database) {
        signed(database);
        revoke(database, "revoke");
        Verification answer = verified(database);
        assertEquals(Verification.State.REVOKED, answer.state());
        assertEquals(TODAY, answer.standing().since());
        assertEquals("12/QĐ-UBND", answer.standing().paperNumber());
        assertTrue(!answer.toString().contains("Điểm danh hộ"), answer.toString());
        database.run(em -> {
            Certificate kept = em.find(Certificate.class, ids.getFirst());
            assertEquals(List.of(kept.id(), 0L), new CertificateFixture(em).column("live_key"));
            assertEquals(1, new CertificateFixture(em).queries(
                    CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR))
                    .people(classId).stream().filter(row -> row.waits() && row.revoked()).count());
        });
    }

    @BothDatabases
    void cer_25_whose_certificate_was_revoked_gets_another_only_when_chosen(TestDatabase database) {
        signed(database);
        revoke(database, "revoke");
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            assertEquals(List.of(), make.queries(
                    CertificateFixture.caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR))
                    .waiting(1, 5).rows());
            long signatory = em.createQuery("select max(s.id) from Signatory s", Long.class).getSingleResult();
            long enrolment = em.find(Certificate.class, ids.getFirst()).enrolmentId();
            assertEquals("certificate.nobodyWaits", assertThrows(RuleException.class, () -> make.service()
                    .issue(new IssueCertificates("i2", classId, null, TODAY, signatory, null))).key());
            assertEquals(1, make.service()
                    .issue(new IssueCertificates("i3", classId, Set.of(enrolment), TODAY, signatory, null)));
            long version = make.version(ids.getFirst());
            assertEquals("certificate.hasAnother", assertThrows(RuleException.class, () -> make.actService()
                    .undo(new UndoAct("u", ids.getFirst(), version, 2, "nhầm"))).key());
        });
    }

    @BothDatabases
    void what_was_recorded_by_mistake_is_undone_while_nothing_stands_on_it(TestDatabase database) {
        signed(database);
        assertEquals("certificate.reasonMissing",
                refused(database, service -> service.onMany(many("u", ActKind.UNDONE, TODAY, " "))));
        assertEquals(2, record(database, many("u", ActKind.UNDONE, TODAY, "chưa ký")));
        assertEquals(List.of("REGISTERED", "REGISTERED"), states(database));
        record(database, many("sign2", ActKind.SIGNED, TODAY, null));
        record(database, many("hand", ActKind.HANDED_OVER, TODAY, null));
        assertEquals("certificate.impossibleOf",
                refused(database, service -> service.onMany(many("u2", ActKind.UNDONE, TODAY, "chưa ký"))));
        revoke(database, "revoke");
        long version = version(database);
        database.run(em -> new CertificateFixture(em).actService()
                .undo(new UndoAct("u3", ids.getFirst(), version, 5, "ghi nhầm người")));
        assertEquals(List.of("HANDED_OVER", "HANDED_OVER"), states(database));
        database.run(em -> assertEquals(List.of(0L, 0L), new CertificateFixture(em).column("live_key")));
    }

    @BothDatabases
    void days_in_the_future_before_the_issue_or_before_the_signature_are_refused(TestDatabase database) {
        issued(database);
        assertEquals("certificate.actInFuture",
                refused(database, service -> service.onMany(many("a", ActKind.SIGNED, TODAY.plusDays(1), null))));
        assertEquals("certificate.actBeforeIssue",
                refused(database, service -> service.onMany(many("b", ActKind.SIGNED, ISSUED.minusDays(1), null))));
        record(database, many("c", ActKind.SIGNED, ISSUED.plusDays(2), null));
        assertEquals("certificate.actBeforeSignature",
                refused(database, service -> service.onMany(many("d", ActKind.HANDED_OVER, ISSUED, null))));
        long version = version(database);
        assertEquals("certificate.actBeforeSignature",
                refused(database, service -> service.byPaper(paper("e", ActKind.REVOKED, version, ISSUED))));
        assertEquals("certificate.actInFuture", refused(database,
                service -> service.byPaper(paper("f", ActKind.CANCELLED, version, TODAY.plusDays(1)))));
        assertEquals(2, acts(database));
    }

    @BothDatabases
    void a_number_is_cancelled_before_it_is_handed_over_and_its_holder_waits_again(TestDatabase database) {
        issued(database);
        ActByPaper cancel = paper("cancel", ActKind.CANCELLED, version(database), TODAY);
        database.run(em -> new CertificateFixture(em).actService().byPaper(cancel));
        assertEquals(Verification.State.CANCELLED, verified(database).state());
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long signatory = em.createQuery("select max(s.id) from Signatory s", Long.class).getSingleResult();
            assertEquals(1, make.service()
                    .issue(new IssueCertificates("anew", classId, null, TODAY, signatory, null)));
            assertEquals(List.of("001/2025/GCN-TH", "002/2025/GCN-TH", "003/2025/GCN-TH"),
                    make.column("number_text"));
        });
    }

    @BothDatabases
    void a_corrected_name_leaves_the_paper_valid_and_is_told(TestDatabase database) {
        signed(database);
        long version = version(database);
        database.run(em -> new CertificateFixture(em).actService().correct(new CorrectContent("k", ids.getFirst(),
                version, "Đinh Thị Ka Lệ", "15/QĐ-UBND", TODAY, "Đổi tên theo giấy khai sinh")));
        Verification answer = verified(database);
        assertEquals(Verification.State.VALID, answer.state());
        assertEquals("Đinh Thị Ka Lê", answer.facts().fullName());
        assertEquals(List.of(new Verification.Correction("Đinh Thị Ka Lệ", "15/QĐ-UBND", TODAY)),
                answer.standing().corrections());
    }

    @BothDatabases
    void who_acts_on_what_somebody_else_has_changed_is_told(TestDatabase database) {
        signed(database);
        long seen = version(database);
        revoke(database, "one");
        assertThrows(StaleDataException.class, () -> database.run(em -> new CertificateFixture(em).actService()
                .byPaper(paper("two", ActKind.REVOKED, seen, TODAY))));
    }

    @BothDatabases
    void two_at_once_record_once(TestDatabase database) {
        issued(database);
        assertEquals(Map.of("", 1, "certificate.impossibleOf", 3),
                atOnce(database, i -> service -> service.onMany(many("s" + i, ActKind.SIGNED, TODAY, null))));
        long version = version(database);
        assertEquals(Map.of("", 1, "web.stale", 3), atOnce(database,
                i -> service -> service.byPaper(paper("v" + i, ActKind.REVOKED, version, TODAY))));
        assertEquals(3, acts(database));
    }

    /** @return how often each answer was given to four people, the empty one for what was recorded */
    private static Map<String, Integer> atOnce(TestDatabase database,
            Function<Integer, Function<CertificateActService, ?>> act) {
        Map<String, Integer> answers = new TreeMap<>();
        AtOnce.times(4, number -> {
            try {
                database.run(em -> act.apply(number).apply(new CertificateFixture(em).actService()));
                return "";
            } catch (DomainException e) {
                return e.key();
            }
        }).forEach(each -> answers.merge(each, 1, Integer::sum));
        return answers;
    }

    @BothDatabases
    void whoever_has_no_right_is_refused_and_so_is_another_unit_and_the_holder(TestDatabase database) {
        signed(database);
        long version = version(database);
        long holder = database.call(em -> em.find(Certificate.class, ids.getFirst()).personId());
        CurrentUser elsewhere = new CurrentUser();
        elsewhere.is(new Caller("khac", 7, 7, "Người Khác", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(987_654L)))));
        for (CurrentUser stranger : List.of(elsewhere, CertificateFixture.caller(7, Roles.TRAINER),
                CertificateFixture.caller(7, Roles.LEADER), CertificateFixture.caller(holder, Roles.TRAINEE))) {
            assertThrows(RefusedException.class, () -> database.run(em -> new CertificateFixture(em)
                    .actService(stranger).byPaper(paper("x", ActKind.REVOKED, version, TODAY))));
            assertThrows(RefusedException.class, () -> database.run(em -> new CertificateFixture(em)
                    .actService(stranger).onMany(many("y", ActKind.HANDED_OVER, TODAY, null))));
        }
        CurrentUser own = CertificateFixture.caller(holder, Roles.ADMINISTRATOR);
        assertEquals("trainingclass.ownResult",
                assertThrows(RuleException.class,
                        () -> database.run(em -> new CertificateFixture(em).actService(own)
                                .byPaper(paper("z", ActKind.REVOKED, version, TODAY))))
                        .key());
        assertThrows(NotFoundException.class, () -> database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            make.actService().onMany(new ActOnMany("other-class", make.heldClass("Lớp 2"), ActKind.HANDED_OVER,
                    Set.copyOf(ids), TODAY, null, null, null));
        }));
        assertEquals(2, acts(database));
    }
}
