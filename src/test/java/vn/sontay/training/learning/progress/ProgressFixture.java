package vn.sontay.training.learning.progress;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.TimeSource;

/** Makes a class with people, and what they have learnt, for tests. Its course is the one of the content fixture. */
final class ProgressFixture {

    static final String COURSE = "lop";
    private static final Instant BEFORE = Instant.parse("2025-07-01T00:00:00Z");
    private static final AtomicLong NEXT_ID = new AtomicLong(2_000_000);

    private final EntityManager entityManager;
    private final OrganisationFixture organisation;

    ProgressFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.organisation = new OrganisationFixture(entityManager);
    }

    /** @return the id of a new class */
    long trainingClass(String startsOn, String endsOn) {
        long unit = organisation.unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id,
                  organiser_name, legal_basis, opened_at, version) values (?, ?, 'Lớp 1', 'Hội trường', ?, ?, ?,
                  'UBND xã Sơn Tây', '', ?, 1)""").setParameter(1, id).setParameter(2, COURSE)
                .setParameter(3, Date.valueOf(startsOn)).setParameter(4, Date.valueOf(endsOn)).setParameter(5, unit)
                .setParameter(6, Timestamp.from(BEFORE)).executeUpdate();
        return id;
    }

    /** @return the id of a new person */
    long person(String fullName) {
        return organisation.person(fullName, null, null);
    }

    /** Lets the person teach the class. */
    void teaches(long personId, long classId) {
        entityManager.createNativeQuery("insert into class_trainer (class_id, person_id) values (?, ?)")
                .setParameter(1, classId).setParameter(2, personId).executeUpdate();
    }

    /** @return the id of the enrolment of a new person */
    long enrolment(long classId, String fullName) {
        return enrolment(classId, person(fullName), fullName);
    }

    /** @return the id of the person's enrolment */
    long enrolment(long classId, long personId, String fullName) {
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("""
                insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
                values (?, ?, ?, ?, 'Xã Sơn Tây', ?, 1)""").setParameter(1, id).setParameter(2, classId)
                .setParameter(3, personId).setParameter(4, fullName).setParameter(5, Timestamp.from(BEFORE))
                .executeUpdate();
        return id;
    }

    /** Lets the person have left from that day on. */
    void left(long enrolmentId, String from) {
        entityManager.createNativeQuery("update enrolment set withdrawn_on = ? where id = ?")
                .setParameter(1, Date.valueOf(from)).setParameter(2, enrolmentId).executeUpdate();
    }

    /** @return the id of an archived edition without content file */
    long edition(String lessonCode, String edition) {
        long id = NEXT_ID.getAndIncrement();
        entityManager.createNativeQuery("insert into lesson_edition (id, code, edition, sha256, title, body_html, "
                + "first_loaded_at) values (?, ?, ?, ?, 'Bài cũ', '<p>Nội dung cũ.</p>', ?)").setParameter(1, id)
                .setParameter(2, lessonCode).setParameter(3, edition).setParameter(4, "sha-" + id)
                .setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
        return id;
    }

    /** Lets the lesson have been learnt at that time in Vietnam. */
    void completed(long enrolmentId, String lessonCode, long editionId, String at) {
        entityManager.persist(new LessonCompletion(enrolmentId, lessonCode, editionId,
                LocalDateTime.parse(at).atZone(TimeSource.ZONE).toInstant()));
        entityManager.flush();
    }

    /** @return a sign-off that counts */
    PracticeSignOff signedOff(long enrolmentId, String practiceCode, String on) {
        PracticeSignOff signOff = new PracticeSignOff(enrolmentId, practiceCode, LocalDate.parse(on), "Giảng viên",
                BEFORE);
        entityManager.persist(signOff);
        entityManager.flush();
        return signOff;
    }

    /** Lets the person's diary have a line with so many lượt. */
    void diaryLine(long enrolmentId, String practiceCode, int turns) {
        entityManager.createNativeQuery("""
                insert into diary_entry (id, enrolment_id, practice_code, done_on, kind, outcome, turns, minutes,
                  from_paper, recorded_by, recorded_at, version)
                values (?, ?, ?, '2026-11-23', 'VNEID', 'ALONE', ?, 30, false, 'A', ?, 1)""")
                .setParameter(1, NEXT_ID.getAndIncrement()).setParameter(2, enrolmentId).setParameter(3, practiceCode)
                .setParameter(4, turns).setParameter(5, Timestamp.from(BEFORE)).executeUpdate();
    }
}
