package vn.sontay.training.teaching.trainingclass;

import vn.sontay.training.shared.database.Recorded;

/**
 * What a statement reads of classes, their sessions and who is in them: as they are, or as had been said until a moment (CLS-13, CLS-14,
 * CLS-22). Names, titles and numbers aren't among it: those are looked up.
 */
public final class AsSaid {

    /** The last edition of something that had been recorded; what was there before editions were kept has no moment. */
    private static final String LAST = """
            (x.recorded_at is null or x.recorded_at <= :recorded) and not exists (
               select 1 from %1$s y where y.%2$s = x.%2$s and y.recorded_at <= :recorded
                  and (x.recorded_at is null or y.recorded_at > x.recorded_at
                       or y.recorded_at = x.recorded_at and y.id > x.id))""";

    private static final String SESSIONS = """
            (select x.session_id as id, x.class_id, x.held_on, x.part, x.periods, x.state, x.for_absentees
               from session_edition x where not x.removed and %s)""".formatted(LAST.formatted("session_edition",
            "session_id"));

    private static final String CLASSES = """
            (select x.class_id as id, x.course_code, x.starts_on, x.ends_on, x.trainer_ids
               from class_edition x where %s)""".formatted(LAST.formatted("class_edition", "class_id"));

    private static final String WITHDRAWN = """
            (select max(w.%s) from withdrawal w where w.enrolment_id = e.id
                and (w.recorded_at is null or w.recorded_at <= :recorded)
                and (w.undone_at is null or w.undone_at > :recorded))""";

    private static final String JOINED = """
            case when exists (select 1 from joined_day j where j.enrolment_id = e.id and j.recorded_at > :recorded)
                 then (select j.was_on from joined_day j where j.enrolment_id = e.id and j.recorded_at > :recorded
                        order by j.recorded_at, j.id limit 1)
                 else e.joined_on end""";

    private AsSaid() {
    }

    /** @return the sessions, to be called {@code s}; which are meant is said as of the table ({@link WhichSessions}) */
    public static String sessions(Recorded recorded) {
        return recorded.choose("class_session", SESSIONS);
    }

    /** @return the classes, with their courses and days, and who teaches them as ids with commas between them where it isn't now */
    public static String classes(Recorded recorded) {
        return recorded.choose("training_class", CLASSES);
    }

    /** @return the first day on which enrolment {@code e} holds no more, or null: one withdrawal stands at most */
    public static String withdrawnOn(Recorded recorded) {
        return recorded.choose("e.withdrawn_on", WITHDRAWN.formatted("withdrawn_on"));
    }

    /** @return why it holds no more, or null */
    public static String withdrawalReason(Recorded recorded) {
        return recorded.choose("e.withdrawal_reason", WITHDRAWN.formatted("reason"));
    }

    /** @return the day from which enrolment {@code e} holds, where that is after the class's first, or null */
    public static String joinedOn(Recorded recorded) {
        return recorded.choose("e.joined_on", JOINED);
    }

    /** @return how often the person of enrolment {@code e} teaches class {@code c}, read from {@link #classes} */
    public static String teaches(Recorded recorded) {
        return recorded.choose(
                "(select count(*) from class_trainer t where t.class_id = c.id and t.person_id = e.person_id)",
                "case when concat(',', c.trainer_ids, ',') like concat('%,', e.person_id, ',%') then 1 else 0 end");
    }
}
