package vn.sontay.training.outcome.document;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.outcome.document.text.PdfText;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.paper.FormalDocx;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFlow;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.TextStyle;
import vn.sontay.training.shared.scan.SentFile;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.Wired;

/** A class of a commune, a feature that draws one decision of it, and the services over one entity manager. Today is 05/09/2025. */
final class DocumentFixture {

    static final TestClock CLOCK = TestClock.at("2025-09-05T08:00");
    /** What the feature draws; its number and day are open. */
    static final String DECISION = "Số:\u00a0\u00a0\u00a0\u00a0/QĐ-UBND\nSơn Tây, ngày\u00a0\u00a0\u00a0 tháng 9 năm 2025\n"
            + "QUYẾT ĐỊNH Về việc cấp giấy chứng nhận\nĐiều 1. Cấp giấy chứng nhận cho 30 học viên của lớp.";
    static final String KEY = "ISSUING:";

    private static final Instant BEFORE = Instant.parse("2025-07-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(7_000_000);

    private final EntityManager entityManager;
    private final Wired wired;

    /** By somebody who administers everything. */
    DocumentFixture(EntityManager entityManager) {
        this(entityManager, UnitScope.ALL);
    }

    /** By somebody who administers these units. */
    DocumentFixture(EntityManager entityManager, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("dung", 1, 1, "Người Gọi", Set.of(Roles.ADMINISTRATOR),
                Map.of(Roles.ADMINISTRATOR, units)));
        this.entityManager = entityManager;
        this.wired = new Wired(entityManager, CLOCK).with(user).with(new RollsOfSessions())
                .with(new PaperSources(List.of(new Decision())))
                .with(new StandingOn(List.of(new OneAct())));
    }

    <T> T get(Class<T> type) {
        return wired.get(type);
    }

    /** A feature that draws the decision of every class; of a session it says that it can't. */
    private static final class Decision implements PaperSource {

        @Override
        public Set<DocumentKind> kinds() {
            return Set.of(DocumentKind.ISSUING, DocumentKind.SIGN_SHEET);
        }

        @Override
        public List<PaperOffer> offers(ClassFacts held) {
            return List.of(new PaperOffer(DocumentKind.ISSUING, "", "Quyết định cấp", true),
                    new PaperOffer(DocumentKind.SIGN_SHEET, "1", "Bảng điểm danh buổi 1", true),
                    new PaperOffer(DocumentKind.SIGN_SHEET, "2", "Bảng điểm danh buổi 2", false));
        }

        @Override
        public DrawnPaper draw(long classId, DocumentKind kind, String from) {
            if (from.equals("none")) {
                throw new NotFoundException();
            }
            return new DrawnPaper("Quyết định cấp", pdf(DECISION));
        }

        @Override
        public Set<DocumentKind> wordKinds() {
            return Set.of(DocumentKind.ISSUING);
        }

        @Override
        public byte[] word(long classId, DocumentKind kind, String from) {
            return docx(DECISION);
        }
    }

    /** A feature in which one thing stands on every document that is called so. */
    private final class OneAct implements DocumentUses {

        @Override
        public List<Use> of(long documentId) {
            return entityManager.find(Document.class, documentId).subject().contains("được dùng")
                    ? List.of(new Use("certificate.actREVOKED", "12/GCN-TH", "/admin/register-entry?id=1"))
                    : List.of();
        }
    }

    static byte[] pdf(String text) {
        PaperFile file = new PaperFile(PageSetup.PORTRAIT, "Thử");
        PaperFlow flow = new PaperFlow(file, PageSetup.PORTRAIT, false);
        text.lines().forEach(line -> flow.addText(line, TextStyle.of(PaperFont.REGULAR, 13)));
        return file.finish(CLOCK.instant());
    }

    static byte[] docx(String text) {
        return FormalDocx.write("Thử", false, CLOCK.instant(),
                paper -> text.lines().forEach(line -> paper.passage("", line, false)));
    }

    static PdfText read(byte[] pdf) {
        return PdfText.read(pdf).orElseThrow();
    }

    /** A file as a form sends it. */
    record Sent(String name, byte[] bytes) implements SentFile {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public byte[] read(int most) {
            return bytes;
        }
    }

    static Sent sent(byte[] bytes) {
        return new Sent("Quyết định đã ký.pdf", bytes);
    }

    private static synchronized long id() {
        return NEXT_ID.getAndIncrement();
    }

    long unit(String name) {
        return new OrganisationFixture(entityManager).unit(name, UnitKind.COMMUNE, null);
    }

    /** @return the id of a new class that the unit holds */
    long trainingClass(long unitId) {
        long classId = id();
        entityManager
                .createNativeQuery("insert into training_class (id, course_code, title, place, starts_on, ends_on, "
                        + "organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (?, 'khoa', 'Lớp 1', "
                        + "'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)")
                .setParameter(1, classId)
                .setParameter(2, Date.valueOf("2025-08-05")).setParameter(3, Date.valueOf("2025-08-06"))
                .setParameter(4, unitId).setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
        return classId;
    }

    /** @return the version of a document as a form would bring it back */
    long version(long documentId) {
        entityManager.flush();
        return entityManager.createQuery("select d.version from Document d where d.id = :id", Long.class)
                .setParameter("id", documentId).getSingleResult();
    }
}
