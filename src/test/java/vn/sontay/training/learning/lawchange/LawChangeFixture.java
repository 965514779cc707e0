package vn.sontay.training.learning.lawchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.Wired;

/** Makes what people have learned and know, for tests, and puts changes in force. */
final class LawChangeFixture {

    static final TestClock CLOCK = TestClock.at("2026-12-01T08:00");
    private static final AtomicLong NEXT_ID = new AtomicLong(3_000_000);

    private final EntityManager entityManager;

    LawChangeFixture(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return a change with questions whose keys are A, B and C */
    static LawChange change(String code, String from, @Nullable String until, List<String> before,
            List<String> since) {
        return new LawChange(code, "Thay đổi " + code, LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until), before, since, "<p>Nay khác.</p>",
                List.of(question("A"), question("B"), question("C")), "sha-" + code);
    }

    private static ChangeQuestion question(String key) {
        return new ChangeQuestion("Câu " + key + "?", Map.of("A", "Một", "B", "Hai", "C", "Ba"), key,
                "Vì " + key + ".");
    }

    /** @return what the container would put together for a caller with that role in those units */
    static Wired wired(EntityManager em, List<LawChange> changes, long personId, String role, UnitScope units) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("nguoi" + personId, 1, personId, "Người " + personId, Set.of(role), Map.of(role, units)));
        LawChangeCatalogue catalogue = new LawChangeCatalogue();
        catalogue.replace(new LawChanges(changes));
        return new Wired(em, CLOCK).with(user).with(catalogue).with(new CommandReceipts(em, CLOCK))
                .with(new UnitTrees(em)).with(new ClassAccess(em, user));
    }

    /** @return the id of a new class */
    long trainingClass(long organiser) {
        long id = NEXT_ID.getAndIncrement();
        sql("insert into training_class (id, course_code, title, place, starts_on, ends_on, organiser_unit_id, organiser_name, "
                + "legal_basis, opened_at, version) values (:id, 'lop', 'Lớp', '', '2025-08-01', '2025-08-04', :unit, 'UBND', "
                + "'', '2025-07-01 00:00:00', 1)").with("id", id).with("unit", organiser).change();
        return id;
    }

    /** @return the id of the enrolment */
    long enrolment(long classId, long personId, @Nullable Long unitId) {
        long id = NEXT_ID.getAndIncrement();
        sql("insert into enrolment (id, class_id, person_id, full_name, unit_id, unit_name, enrolled_at, version) "
                + "values (:id, :class, :person, 'A', :unit, '', '2025-07-01 00:00:00', 1)").with("id", id)
                .with("class", classId).with("person", personId).with("unit", unitId).change();
        return id;
    }

    /** @return the id of an archived edition that rests on those claims */
    long edition(String lesson, String... claims) {
        long id = NEXT_ID.getAndIncrement();
        sql("insert into lesson_edition (id, code, edition, sha256, title, body_html, first_loaded_at) values (:id, :lesson, "
                + "'2025', :sha, 'Bài', '', '2025-07-01 00:00:00')").with("id", id).with("lesson", lesson)
                .with("sha", "sha-" + id).change();
        Arrays.stream(claims).forEach(claim -> sql(
                "insert into lesson_edition_claim (edition_id, claim) values (:id, :claim)").with("id", id)
                .with("claim", claim).change());
        return id;
    }

    /** Lets the lesson have been learned at that time in Vietnam. */
    void completed(long enrolmentId, String lesson, long editionId, String at) {
        sql("insert into lesson_completion (id, enrolment_id, lesson_code, lesson_edition_id, completed_at, recorded_at) "
                + "values (:id, :enrolment, :lesson, :edition, :at, :at)").with("id", NEXT_ID.getAndIncrement())
                .with("enrolment", enrolmentId).with("lesson", lesson).with("edition", editionId)
                .with("at", instant(at)).change();
    }

    /** @return the id of a new session that has taught those editions; that is known of rolls that are closed */
    long session(long classId, LocalDate day, Collection<Long> editions) {
        long id = NEXT_ID.getAndIncrement();
        sql("insert into class_session (id, class_id, ordinal, title, held_on, part, periods, slot_key, version) "
                + "values (:id, :class, 1, 'Buổi', :day, 'MORNING', 4, :id, 1)").with("id", id).with("class", classId)
                .with("day", day).change();
        editions.forEach(edition -> sql("insert into session_lesson (session_id, lesson_edition_id) "
                + "values (:session, :edition)").with("session", id).with("edition", edition).change());
        return id;
    }

    /** @return the id of the session's roll */
    long roll(long sessionId, boolean closed) {
        long id = NEXT_ID.getAndIncrement();
        Instant at = instant("2025-09-01T12:00:00");
        sql("insert into roll_call (id, session_id, opened_at, closed_at, version) values (:id, :session, :at, :closed, 1)")
                .with("id", id).with("session", sessionId).with("at", at).with("closed", closed ? at : null).change();
        return id;
    }

    /** Marks somebody on a roll; what was said before gives way. */
    void marked(long rollId, long enrolmentId, MarkStatus status) {
        sql("update attendance_mark set live_key = id where roll_call_id = :roll and enrolment_id = :enrolment "
                + "and live_key = 0").with("roll", rollId).with("enrolment", enrolmentId).change();
        sql("insert into attendance_mark (id, roll_call_id, enrolment_id, status, recorded_at, recorded_by, live_key, version) "
                + "values (:id, :roll, :enrolment, :status, '2025-09-01 12:00:00', 'Giảng viên', 0, 1)")
                .with("id", NEXT_ID.getAndIncrement()).with("roll", rollId).with("enrolment", enrolmentId)
                .with("status", status.name()).change();
    }

    /** Lets somebody have been in another session instead of one that they missed. @param undone whether that was taken back */
    void caughtUp(long personId, long enrolmentId, long missed, long instead, boolean undone) {
        long id = NEXT_ID.getAndIncrement();
        sql("insert into catch_up (id, enrolment_id, person_id, missed_session_id, session_id, recorded_at, recorded_by, "
                + "live_key, version) values (:id, :enrolment, :person, :missed, :instead, '2025-09-01 12:00:00', "
                + "'Giảng viên', :key, 1)").with("id", id).with("enrolment", enrolmentId).with("person", personId)
                .with("missed", missed).with("instead", instead).with("key", undone ? id : 0).change();
    }

    /** Lets the person have known the change since that time. */
    void known(long personId, String code, String at) {
        sql("insert into known_law_change (id, person_id, change_code, content_sha256, known_at) "
                + "values (:id, :person, :code, 'sha', :at)").with("id", NEXT_ID.getAndIncrement())
                .with("person", personId).with("code", code).with("at", instant(at)).change();
    }

    /** Lets the person's data be restricted from that noon on, until they are lifted, or erased. */
    void restricted(long personId, LocalDate from, @Nullable LocalDate lifted, boolean erased) {
        Instant at = instant(from + "T12:00:00");
        Instant ended = lifted == null ? null : instant(lifted + "T12:00:00");
        sql("insert into person_restriction (id, person_id, reason, restricted_at, restricted_by, lifted_at, version) "
                + "values (:id, :person, 'Theo yêu cầu', :at, 'Quản trị', :ended, 1)")
                .with("id", NEXT_ID.getAndIncrement()).with("person", personId).with("at", at).with("ended", ended)
                .change();
        sql("update person set restricted_at = :since, deactivated_at = :gone where id = :person")
                .with("person", personId).with("since", erased ? ended : ended == null ? at : null)
                .with("gone", erased ? ended : null).change();
    }

    /** Lets the person belong to a unit for some days. */
    void belongs(long personId, long unitId, @Nullable LocalDate from, @Nullable LocalDate to) {
        sql("insert into affiliation (id, person_id, unit_id, valid_from, valid_to, recorded_at, version) "
                + "values (:id, :person, :unit, :from, :to, '2025-01-01 00:00:00', 1)")
                .with("id", NEXT_ID.getAndIncrement()).with("person", personId).with("unit", unitId)
                .with("from", from).with("to", to).change();
    }

    Sql sql(String text) {
        return Sql.of(entityManager, text);
    }

    static Instant instant(String at) {
        return LocalDateTime.parse(at).atZone(TimeSource.ZONE).toInstant();
    }
}
