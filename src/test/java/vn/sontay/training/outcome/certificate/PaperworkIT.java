package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificateFixture.TODAY;
import static vn.sontay.training.outcome.certificate.CertificateFixture.caller;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.FormalLayout;
import vn.sontay.training.shared.paper.PaperFormat;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** CER-28, PWK-1 to PWK-4. */
class PaperworkIT {

    private static final CurrentUser ADMINISTRATOR = caller(CertificateFixture.ADMINISTRATOR_ID, Roles.ADMINISTRATOR);

    private static CurrentUser elsewhere() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("xa", 3, 3, "Quản trị xã khác", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, UnitScope.of(Set.of(1L)))));
        return user;
    }

    /** A class with one who is eligible and one who isn't. */
    private static long held(CertificateFixture make) {
        long classId = make.heldClass("Lớp 1");
        make.person(classId, "Đinh Văn Rin", 4, "8.00");
        make.person(classId, "A Thiêu", 1, "8.00");
        return classId;
    }

    private static long issued(CertificateFixture make, long classId, @Nullable String decision) {
        make.service().issue(new IssueCertificates("issue" + classId, classId, null, TODAY.minusDays(2),
                make.signatory(), decision));
        return ((Number) make.column("id").getLast()).longValue();
    }

    @BothDatabases
    void a_decision_names_who_is_eligible_and_later_who_waits_for_the_signature(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = held(make);
            em.createNativeQuery("update training_class set plan_code = 'ke-hoach', legal_basis = ? where id = ?")
                    .setParameter(1, "Căn cứ Công văn 40/PVHKH&TT;\n\nKế hoạch 67/KH-UBND.").setParameter(2, classId)
                    .executeUpdate();
            String before = new PdfReading(make.paperwork(ADMINISTRATOR).issuing(classId, PaperFormat.PDF)).text();
            for (String part : List.of("Ông/Bà Đinh Văn Rin, sinh năm 1979", "UBND XÃ SƠN TÂY", "Số: /QĐ-",
                    "Căn cứ Công văn 40/PVHKH&TT;", "Căn cứ Kế hoạch 67/KH-UBND;",
                    "Căn cứ Kế hoạch số 12/KH-UBND ngày 03 tháng 4 năm 2025 của UBND huyện (Kế hoạch tập huấn);",
                    "ngày tháng 9 năm 2025")) {
                assertTrue(before.contains(part), part + " in " + before);
            }
            assertFalse(before.contains("A Thiêu"), before);
            issued(make, classId, null);
            byte[] waiting = make.paperwork(ADMINISTRATOR).issuing(classId, PaperFormat.PDF);
            assertTrue(new PdfReading(waiting).text().contains("Số vào sổ: 001/2025/GCN-TH"));
            assertEquals(List.of(), FormalLayout.faults(waiting, "QUYẾT ĐỊNH", true));
            make.sign(classId, TODAY);
            assertThrows(NotFoundException.class,
                    () -> make.paperwork(ADMINISTRATOR).issuing(classId, PaperFormat.PDF));
        });
    }

    @BothDatabases
    void pwk_4_only_what_can_be_done_today_is_drafted(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = held(make);
            long id = issued(make, classId, "Quyết định số 12/QĐ-UBND");
            PaperworkQueries papers = make.paperwork(ADMINISTRATOR);
            assertThrows(NotFoundException.class, () -> papers.ending(ActKind.REVOKED, Set.of(id), PaperFormat.PDF));
            String minutes = new PdfReading(papers.ending(ActKind.CANCELLED, Set.of(id), PaperFormat.PDF)).text();
            assertTrue(minutes.contains("số vào sổ 001/2025/GCN-TH, cấp ngày 03/09/2025, của Ông/Bà Đinh Văn Rin"),
                    minutes);
            make.sign(classId, TODAY);
            em.flush();
            String decision = new PdfReading(papers.ending(ActKind.REVOKED, Set.of(id), PaperFormat.PDF)).text();
            assertTrue(decision.contains("Căn cứ Quyết định số 12/QĐ-UBND;")
                    && decision.contains("KT. CHỦ TỊCH PHÓ CHỦ TỊCH"), decision);
            make.actService().byPaper(new ActByPaper("r", id, make.version(id), ActKind.REVOKED, "13/QĐ-UBND", TODAY,
                    "Cấp nhầm"));
            em.flush();
            for (ActKind kind : List.of(ActKind.REVOKED, ActKind.CANCELLED)) {
                assertThrows(NotFoundException.class, () -> papers.ending(kind, Set.of(id), PaperFormat.PDF));
            }
            assertThrows(NotFoundException.class, () -> papers.issuing(classId, PaperFormat.PDF),
                    "who had one revoked is chosen");
        });
    }

    @BothDatabases
    void several_of_one_class_stand_on_one_paper_and_never_those_of_another(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = held(make);
            make.person(classId, "Y Nhung", 4, "9.00");
            issued(make, classId, null);
            Set<Long> both = ids(em);
            PdfReading one = new PdfReading(
                    make.paperwork(ADMINISTRATOR).ending(ActKind.CANCELLED, both, PaperFormat.PDF));
            assertTrue(one.text().contains("2 giấy ghi tên học viên") && one.text().contains("Danh sách có 2 người."),
                    one.text());
            issued(make, held(make), null);
            Set<Long> all = ids(em);
            assertEquals(3, all.size());
            assertThrows(NotFoundException.class,
                    () -> make.paperwork(ADMINISTRATOR).ending(ActKind.CANCELLED, all, PaperFormat.PDF));
            assertThrows(NotFoundException.class,
                    () -> make.paperwork(ADMINISTRATOR).ending(ActKind.CANCELLED, Set.of(), PaperFormat.PDF));
            for (ActKind other : List.of(ActKind.SIGNED, ActKind.BEFORE)) {
                assertThrows(NotFoundException.class,
                        () -> make.paperwork(ADMINISTRATOR).ending(other, both, PaperFormat.PDF));
            }
        });
    }

    private static Set<Long> ids(EntityManager em) {
        return Set.copyOf(em.createQuery("select c.id from Certificate c", Long.class).getResultList());
    }

    @BothDatabases
    void nobody_drafts_for_a_class_of_another_unit(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = held(make);
            long id = issued(make, classId, null);
            for (CurrentUser other : List.of(elsewhere(), caller(2, Roles.TRAINER))) {
                assertThrows(RefusedException.class, () -> make.paperwork(other).issuing(classId, PaperFormat.PDF));
                assertThrows(RefusedException.class,
                        () -> make.paperwork(other).ending(ActKind.CANCELLED, Set.of(id), PaperFormat.PDF));
            }
            assertThrows(NotFoundException.class, () -> make.paperwork(ADMINISTRATOR).issuing(1, PaperFormat.PDF));
        });
    }

    @BothDatabases
    void pwk_1_a_draft_takes_a_handful_of_statements_and_changes_nothing(TestDatabase database) {
        database.clear();
        database.run(em -> {
            CertificateFixture make = new CertificateFixture(em);
            long classId = make.heldClass("Lớp 1");
            for (int i = 0; i < 12; i++) {
                make.person(classId, "Người " + i, 4, "8.00");
            }
            make.signatory();
            em.clear();
            int told = make.events.fired().size();
            assertTrue(
                    StatementCount.of(em, () -> make.paperwork(ADMINISTRATOR).issuing(classId, PaperFormat.PDF)) <= 16);
            assertEquals(told, make.events.fired().size());
            assertEquals(List.of(), make.column("id"));
        });
    }
}
