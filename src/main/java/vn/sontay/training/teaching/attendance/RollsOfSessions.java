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
}
