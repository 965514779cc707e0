package vn.sontay.training.learning.recording;

import jakarta.persistence.EntityManager;
import java.sql.Date;
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
import vn.sontay.training.shared.HeldInMemory;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;

/** The feature put together as the container does, on two courses of one lesson each, with a class of each. */
final class RecordingUseCases {

    static final SectionKey SECTION = new SectionKey("A1", "2026", "muc-hai");
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(7_000_000);

    final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();
    final RecordingIndex index = new RecordingIndex();

    RecordingUseCases() {
        index.clock = clock;
    }

    /** Puts the content in force, with that text in lesson A1. */
    void load(EntityManager em, String text) {
        LessonKeeping.load(em, catalogue,
                new Curriculum(List.of(course("lop", "A1"), course("khac", "B1")),
                        List.of(new Lesson("A1", List.of(edition("A1", text))),
                                new Lesson("B1", List.of(edition("B1", "bê"))))),
                clock.instant());
    }

    private static Course course(String code, String lesson) {
        return new Course(code, "Khóa", "Công chức", "GCN-TH", "đã hoàn thành", "Dịch vụ công",
                List.of(new CourseModule("M1", "Chuyên đề", List.of(lesson))), List.of(), List.of(),
                new QuizRule("kiem-tra", 2, java.math.BigDecimal.valueOf(5)), null,
                new CompletionRule(new AttendanceShare(75, 100), Demanded.QUIZ, Demanded.ALL_PRACTICE));
    }

    private static LessonEdition edition(String code, String text) {
        LocalDate from = LocalDate.of(2026, 1, 1);
        return new LessonEdition(code, Reader.OFFICER, "2026", "Bài " + code, List.of("Làm được"), 2, 12, from, null,
                from, from.plusYears(2), List.of(),
                new LessonText("<h2 id=\"muc-hai\">Hai</h2><p>" + text + "</p>",
                        List.of(new LessonSection("muc-hai", "Hai", LessonSection.Kind.STEP, 0)), List.of(), List.of(),
                        1_000, 1, LessonDocument.EMPTY),
                "sha-" + code + text, null);
    }

    /** @return the id of a running class of that course with a trainer and a trainee */
    long trainingClass(EntityManager em, String course, long trainer, long trainee) {
        long unit = new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long id = NEXT_ID.getAndIncrement();
        em.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, ?, 'Lớp 1', 'Hội trường', ?, ?, ?,
                  'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, course)
                .setParameter(3, Date.valueOf("2026-11-20")).setParameter(4, Date.valueOf("2026-11-27"))
                .setParameter(5, unit).setParameter(6, Timestamp.from(BEFORE)).executeUpdate();
        em.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)").setParameter(1, id)
                .setParameter(2, trainer).executeUpdate();
        em.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, 'A Thiêu', 'Xã Sơn Tây', ?, 1)""").setParameter(1, NEXT_ID.getAndIncrement())
                .setParameter(2, id)
                .setParameter(3, trainee).setParameter(4, Timestamp.from(BEFORE)).executeUpdate();
        return id;
    }

    RecordingService service(EntityManager em, long person, String role) {
        RecordingService service = new RecordingService();
        service.entityManager = em;
        service.scope = scope(em, person, role);
        service.receipts = new CommandReceipts(em, clock);
        service.catalogue = catalogue;
        service.currentUser = service.scope.currentUser;
        service.clock = clock;
        service.changes = changes;
        service.held = new HeldInMemory(new SettingService(em));
        return service;
    }

    RecordingQueries queries(EntityManager em, long person, String role) {
        RecordingQueries queries = new RecordingQueries();
        queries.entityManager = em;
        queries.scope = scope(em, person, role);
        queries.index = index;
        queries.catalogue = catalogue;
        return queries;
    }

    private RecordingScope scope(EntityManager em, long person, String role) {
        RecordingScope scope = new RecordingScope();
        scope.entityManager = em;
        scope.currentUser = new CurrentUser();
        scope.currentUser.is(new Caller("nguoi" + person, person, person, "Người " + person, Set.of(role)));
        scope.access = new ClassAccess(em, scope.currentUser);
        scope.catalogue = catalogue;
        scope.clock = clock;
        return scope;
    }
}
