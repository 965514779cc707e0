package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A class in a list.
 *
 * @param planCode the plan it counts for, or null
 * @param people who are in it now, without the withdrawn
 * @param sessions all sessions that are to be held
 * @param held those whose roll call is closed
 * @param state as of today
 */
public record ClassRow(long classId, String title, String courseCode, @Nullable String planCode, String place,
        LocalDate startsOn, LocalDate endsOn, String organiserName, int people, int sessions, int held,
        ClassState state) {
}
