package vn.sontay.training.teaching.feedback;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.attendance.RollsOfSessions;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.MySessions;
import vn.sontay.training.teaching.trainingclass.SessionQueries;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.Wired;

/** Makes classes with people for tests, and the feature's services as the container puts them together. */
final class FeedbackFixture {

    static final FeedbackForm FORM = new FeedbackForm("Phiếu", "Chọn một mức.",
            List.of("Rất kém", "Kém", "Bình thường", "Tốt", "Rất tốt"),
            List.of(new RatedQuestion("noi-dung", "Nội dung sát việc."), new RatedQuestion("de-hieu", "Dễ hiểu.")),
            new OpenQuestion("can-sua", "Điều gì cần sửa?", "Không ghi tên."));
    private static final Instant BEFORE = Instant.parse("2026-07-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(7_000_000);

    final TestClock clock = TestClock.at("2026-11-24T08:00");
    final RecordedEvents<Changed> changes = new RecordedEvents<>();
    final FeedbackCatalogue catalogue = new FeedbackCatalogue();

    FeedbackFixture() {
        catalogue.replace(FORM);
    }

    /** @return the id of a new class whose only session is in the morning of its last day */
    long trainingClass(EntityManager entityManager, LocalDate lastDay) {
        long unit = new OrganisationFixture(entityManager).unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, 'lop', 'Lớp 1', 'Hội trường', ?, ?, ?,
                  'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id)
                .setParameter(2, Date.valueOf(lastDay.minusDays(7))).setParameter(3, Date.valueOf(lastDay))
                .setParameter(4, unit).setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
        entityManager.createNativeQuery("insert into class_session (id, class_id, ordinal, title, held_on, part, "
                + "periods, version) values (?, ?, 1, 'Buổi cuối', ?, 'MORNING', 4, 1)")
                .setParameter(1, NEXT_ID.getAndIncrement())
                .setParameter(2, id).setParameter(3, Date.valueOf(lastDay)).executeUpdate();
        return id;
    }

    /** @return the id of a new person who teaches the class */
    long trainer(EntityManager entityManager, long classId) {
        long id = new OrganisationFixture(entityManager).person("Phạm Văn Khá", null, null);
        entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, classId).setParameter(2, id).executeUpdate();
        return id;
    }

    /**
     * Somebody in a class.
     *
     * @param enrolment its id
     * @param person their id
     */
    record Trainee(long enrolment, long person) {
    }

    Trainee trainee(EntityManager entityManager, long classId, String fullName) {
        long person = new OrganisationFixture(entityManager).person(fullName, null, null);
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, ?, 'Xã Sơn Tây', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                .setParameter(3, person).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                .executeUpdate();
        return new Trainee(id, person);
    }

    FeedbackService service(EntityManager entityManager, long personId) {
        FeedbackService service = new FeedbackService();
        service.entityManager = entityManager;
        service.access = new ClassAccess(entityManager, caller(personId));
        service.classes = new FeedbackClasses(entityManager, clock);
        service.catalogue = catalogue;
        service.clock = clock;
        return service;
    }

    FeedbackQueries queries(EntityManager entityManager, long personId, String... roles) {
        FeedbackQueries queries = new FeedbackQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, caller(personId, roles));
        queries.classes = new FeedbackClasses(entityManager, clock);
        queries.catalogue = catalogue;
        return queries;
    }

    /** @return those of the person's enrolments whose form is open to them and not handed in */
    Set<Long> waiting(EntityManager entityManager, long personId) {
        return new Wired(entityManager, clock).with(new RollsOfSessions()).with(new HandedInForms())
                .with(caller(personId, Roles.TRAINEE)).get(SessionQueries.class).mine().stream()
                .filter(mine -> Opening.waits(LocalDateTime.now(clock), mine)).map(MySessions::enrolmentId)
                .collect(Collectors.toSet());
    }

    PaperFeedbackService paper(EntityManager entityManager, long personId, String... roles) {
        PaperFeedbackService service = new PaperFeedbackService();
        service.entityManager = entityManager;
        service.currentUser = caller(personId, roles);
        service.access = new ClassAccess(entityManager, service.currentUser);
        service.receipts = new CommandReceipts(entityManager, clock);
        service.classes = new FeedbackClasses(entityManager, clock);
        service.catalogue = catalogue;
        service.clock = clock;
        service.changes = changes;
        return service;
    }

    PaperFeedbackQueries paperQueries(EntityManager entityManager, long personId, String... roles) {
        PaperFeedbackQueries queries = new PaperFeedbackQueries();
        queries.entityManager = entityManager;
        queries.access = new ClassAccess(entityManager, caller(personId, roles));
        queries.classes = new FeedbackClasses(entityManager, clock);
        queries.catalogue = catalogue;
        return queries;
    }

    /** @return that level for every question */
    static Map<String, Integer> all(int level) {
        Map<String, Integer> answers = new HashMap<>();
        FORM.questions().forEach(question -> answers.put(question.code(), level));
        return answers;
    }

    /** @return those counts for every question */
    static Map<String, Distribution> all(Distribution counts) {
        Map<String, Distribution> all = new HashMap<>();
        FORM.questions().forEach(question -> all.put(question.code(), counts));
        return all;
    }

    private static CurrentUser caller(long personId, String... roles) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, personId, personId, "Người " + personId, Set.of(roles)));
        return user;
    }
}
