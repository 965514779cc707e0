package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.teaching.trainingclass.SessionRolls;

/** Tells timetables how far roll calls are. */
@ApplicationScoped
public class RollsOfSessions implements SessionRolls {

    @Override
    public String join() {
        return " left join roll_call r on r.session_id = s.id ";
    }

    @Override
    public String state() {
        return AttendanceQueries.STATE;
    }

    @Override
    public String hold() {
        return "select " + AttendanceQueries.STATE + " as state, (select count(*) from attendance_mark m"
                + " where m.roll_call_id = r.id and m.live_key = 0) as marks"
                + " from roll_call r where r.session_id = :session for update";
    }

    @Override
    public String caughtUp() {
        return "select count(*) from catch_up k where k.session_id = :session and k.live_key = 0";
    }
}
