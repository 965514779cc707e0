package vn.sontay.training.teaching.attendance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * A session in which people of a class can have caught up on what they missed.
 *
 * @param classTitle of another class, or null for a session for absentees of their own
 */
public record OtherSession(long sessionId, LocalDate heldOn, DayPart part, String title, @Nullable String classTitle) {
}
