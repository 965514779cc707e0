package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The sessions to come of one class that somebody is in.
 *
 * @param endsOn the class's last day
 * @param begins when those from today on begin; where there are none the last day on which one was, where there was one
 * @param coming from today on; today's until their half day is over
 * @param handedIn whether they have handed in what the class asks at its end
 */
public record MySessions(long enrolmentId, LocalDate endsOn, List<LocalDateTime> begins, List<TimetableRow> coming,
        boolean handedIn) {
}
