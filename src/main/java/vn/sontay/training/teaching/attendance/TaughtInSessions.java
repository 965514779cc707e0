package vn.sontay.training.teaching.attendance;

import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Which editions of lessons people were taught in the hall (ATT-24), as a part of other features' statements. */
public final class TaughtInSessions {

    /** By a mark in a closed roll; and by having been in another session instead, which stands. */
    private static final String TAUGHT = """
            select e.person_id, e.id as enrolment_id, l.lesson_edition_id
              from enrolment e
              join attendance_mark m on m.enrolment_id = e.id and m.live_key = 0 and m.status in ('PRESENT', 'LATE')
              join roll_call r on r.id = m.roll_call_id and r.closed_at is not null
              join class_session s on s.id = r.session_id and s.held_on <= :day and counted
              join session_lesson l on l.session_id = s.id
             where %1$s
             union all
            select e.person_id, e.id, l.lesson_edition_id
              from enrolment e
              join catch_up k on k.enrolment_id = e.id and k.live_key = 0
              join class_session s on s.id = k.missed_session_id and counted
              join class_session x on x.id = k.session_id and x.state = 'STANDS' and x.held_on <= :day
              join session_lesson l on l.session_id = case when x.for_absentees then s.id else x.id end
             where %1$s""".replace("counted", WhichSessions.COUNTED);

    private TaughtInSessions() {
    }

    /**
     * @param whose a condition on enrolments called e
     * @return columns person_id, enrolment_id and lesson_edition_id up to the end of :day, a row each time they were taught
     */
    public static String of(String whose) {
        return TAUGHT.formatted(whose);
    }
}
