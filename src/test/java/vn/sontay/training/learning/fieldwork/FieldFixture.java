package vn.sontay.training.learning.fieldwork;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.learning.curriculum.AttendanceShare;
import vn.sontay.training.learning.curriculum.CompletionRule;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.Demanded;
import vn.sontay.training.learning.curriculum.DiaryRule;
import vn.sontay.training.learning.curriculum.LessonKeeping;
import vn.sontay.training.learning.curriculum.PracticeTask;
import vn.sontay.training.learning.curriculum.QuizRule;
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

/** A class with a diary from 20/11/2026, its services and queries put together as the container does. Today is 24/11/2026. */
final class FieldFixture {

    static final String TASK = "TH-nhat-ky";
    private static final Instant BEFORE = Instant.parse("2026-11-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000);

    final CurriculumCatalogue catalogue = new CurriculumCatalogue();
    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();

    private static Course course(String code, List<PracticeTask> practice) {
        return new Course(code, "Khóa", "Tổ", "GCN-CNS", "đã hoàn thành", "Dịch vụ công", List.of(), List.of(),
                practice, new QuizRule("kiem-tra", 2, BigDecimal.valueOf(5)), null,
                new CompletionRule(new AttendanceShare(2, 3), Demanded.QUIZ, Demanded.ALL_PRACTICE));
    }

    void load(EntityManager entityManager) {
        LessonKeeping.load(entityManager, catalogue, new Curriculum(List.of(
                course("to", List.of(new PracticeTask(TASK, "Nhật ký thực địa", null, "Ghi", List.of("Đủ"),
                        new DiaryRule(14, 10)))),
                course("khac", List.of(new PracticeTask("TH1", "Khác", null, "Làm", List.of("Đúng"))))), List.of()),
                clock.instant());
    }

    /** @return the id of a new class, taught by the trainer, with one session */
    long trainingClass(EntityManager entityManager, String course, long trainer) {
        long unit = new OrganisationFixture(entityManager).unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, ?, 'Lớp Tổ', 'Nhà văn hóa', '2026-11-20',
                  '2026-11-30', ?, 'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, course)
                .setParameter(3, unit).setParameter(4, Timestamp.from(BEFORE)).executeUpdate();
        entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, id).setParameter(2, trainer).executeUpdate();
        entityManager.createNativeQuery("insert into class_session (id, class_id, ordinal, title, held_on, part, "
                + "periods, version) values (?, ?, 1, 'Buổi', '2026-11-20', 'MORNING', 4, 1)")
                .setParameter(1, NEXT_ID.getAndIncrement()).setParameter(2, id).executeUpdate();
        return id;
    }

    long person(EntityManager entityManager, String fullName) {
        return new OrganisationFixture(entityManager).person(fullName, null, null);
    }

    long enrolment(EntityManager entityManager, long classId, long personId, String fullName) {
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, ?, 'Thôn Nước Min', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                .setParameter(3, personId).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                .executeUpdate();
        return id;
    }

    void left(EntityManager entityManager, long enrolmentId, String from) {
        entityManager.createNativeQuery("update enrolment set withdrawn_on = ? where id = ?")
                .setParameter(1, Date.valueOf(from)).setParameter(2, enrolmentId).executeUpdate();
    }

    private DiaryKeeping keeping(EntityManager entityManager, CurrentUser user) {
        return new DiaryKeeping(entityManager, new FieldClasses(entityManager, catalogue), user, clock, changes);
    }

    DiaryService service(EntityManager entityManager, long personId) {
        DiaryService service = new DiaryService();
        CurrentUser user = caller(personId, Roles.TRAINEE);
        service.keeping = keeping(entityManager, user);
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        return service;
    }

    PaperDiaryService paper(EntityManager entityManager, long personId) {
        PaperDiaryService service = new PaperDiaryService();
        CurrentUser user = caller(personId, Roles.TRAINER);
        service.keeping = keeping(entityManager, user);
        service.access = new ClassAccess(entityManager, user);
        service.receipts = new CommandReceipts(entityManager, clock);
        return service;
    }

    DiaryQueries queries(EntityManager entityManager, long personId) {
        DiaryQueries queries = new DiaryQueries();
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINEE));
        queries.classes = new FieldClasses(entityManager, catalogue);
        queries.lines = new DiaryLines(entityManager);
        return queries;
    }

    ClassDiaryQueries classQueries(EntityManager entityManager, long personId) {
        ClassDiaryQueries queries = new ClassDiaryQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, caller(personId, Roles.TRAINER));
        queries.classes = new FieldClasses(entityManager, catalogue);
        queries.lines = new DiaryLines(entityManager);
        return queries;
    }

    private static CurrentUser caller(long personId, String role) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người " + personId, Set.of(role)));
        return user;
    }
}
