package vn.sontay.training.teaching.feedback;

import java.time.LocalDate;

/**
 * What the feedback pages say of a class.
 *
 * @param people how many are in it now
 * @param open whether its form is open (FBK-1)
 */
public record FeedbackClass(long classId, String title, LocalDate startsOn, LocalDate endsOn, int people,
        boolean open) {
}
