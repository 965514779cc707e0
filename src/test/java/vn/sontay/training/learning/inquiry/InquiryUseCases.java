package vn.sontay.training.learning.inquiry;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CourseModule;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.Lesson;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonKeeping;
import vn.sontay.training.learning.curriculum.LessonSection;
import vn.sontay.training.learning.curriculum.LessonText;
import vn.sontay.training.learning.curriculum.QuizRule;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** The feature put together as the container does: a class of two with a trainer, and another trainer who has nothing there. */
final class InquiryUseCases {

    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(8_000_000);

    final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();
    long classId;
    long unit;
    long trainer;
    long stranger;
    long asker;
    long mate;
    long own;
    long theirs;

    void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            LessonKeeping.load(em, catalogue, new Curriculum(List.of(course()), List.of(
                    new Lesson("A1", List.of(edition("A1"))), new Lesson("B1", List.of(edition("B1"))))),
                    clock.instant());
            OrganisationFixture people = new OrganisationFixture(em);
            unit = people.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            trainer = people.person("Phạm Văn Khá", null, null);
            stranger = people.person("Đinh Thị Lạ", null, null);
            asker = people.person("A Thiêu", null, null);
            mate = people.person("Y Nhung", null, null);
            classId = trainingClass(em);
            own = enrolment(em, asker, "A Thiêu");
            theirs = enrolment(em, mate, "Y Nhung");
        });
    }

    private static Course course() {
        return new Course("lop", "Khóa", "Công chức", "GCN-TH", "đã hoàn thành", "Dịch vụ công",
                List.of(new CourseModule("M1", "Chuyên đề", List.of("A1"))), List.of(), List.of(),
                new QuizRule("kiem-tra", 2, BigDecimal.valueOf(5)), null,
                new CompletionRule(new AttendanceShare(75, 100), Demanded.QUIZ, Demanded.ALL_PRACTICE));
    }

    private static LessonEdition edition(String code) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new LessonEdition(code, Reader.OFFICER, "2026", "Bài " + code, List.of("Làm được"), 2, 12, from, null,
                from, from.plusYears(2), List.of(),
                new LessonText("<h2 id=\"muc-hai\">Hai</h2><p>chữ</p>",
                        List.of(new LessonSection("muc-hai", "Hai", LessonSection.Kind.STEP, 0)), List.of(), List.of(),
                        1_000, 1, LessonDocument.EMPTY),
                "sha-" + code, null);
    }

    private long trainingClass(EntityManager em) {
        long id = NEXT_ID.getAndIncrement();
        em.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, 'lop', 'Lớp 1', 'Hội trường', '2026-11-20',
                  '2026-11-27', ?, 'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, unit)
                .setParameter(3, Timestamp.from(BEFORE)).executeUpdate();
        em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)").setParameter(1, id)
                .setParameter(2, trainer).executeUpdate();
        return id;
    }

    private long enrolment(EntityManager em, long person, String fullName) {
        long id = NEXT_ID.getAndIncrement();
        em.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, ?, 'Xã Sơn Tây', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                .setParameter(3, person).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                .executeUpdate();
        return id;
    }

    InquiryService service(EntityManager em, long person) {
        InquiryService service = new InquiryService();
        service.entityManager = em;
        service.access = new ClassAccess(em, caller(person, Roles.TRAINEE));
        service.inquiries = new Inquiries(em);
        service.lessons = new AskedLessons(em, catalogue, clock);
        service.receipts = new CommandReceipts(em, clock);
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    InquiryAnswering answering(EntityManager em, long person) {
        InquiryAnswering service = new InquiryAnswering();
        service.entityManager = em;
        service.currentUser = caller(person, Roles.TRAINER);
        service.access = new ClassAccess(em, service.currentUser);
        service.inquiries = new Inquiries(em);
        service.receipts = new CommandReceipts(em, clock);
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    InquiryQueries queries(EntityManager em, long person) {
        InquiryQueries queries = new InquiryQueries();
        queries.entityManager = em;
        queries.currentUser = caller(person, Roles.TRAINEE);
        queries.access = new ClassAccess(em, queries.currentUser);
        queries.lessons = new AskedLessons(em, catalogue, clock);
        queries.clock = clock;
        return queries;
    }

    ClassInquiryQueries classQueries(EntityManager em, long person, String role) {
        ClassInquiryQueries queries = new ClassInquiryQueries();
        queries.entityManager = em;
        queries.currentUser = caller(person, role);
        queries.access = new ClassAccess(em, queries.currentUser);
        queries.lessons = new AskedLessons(em, catalogue, clock);
        return queries;
    }

    private static CurrentUser caller(long personId, String role) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người " + personId, Set.of(role)));
        return user;
    }
}
