package vn.sontay.training.outcome.classpaper.text;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator has said that stands in the papers of one class and nowhere else.
 *
 * @param addressees units that are asked to name people, or are written to besides those of the class's people
 * @param guests who is invited besides trainers and volunteers, each with their title
 * @param contact whom to ask; may be empty
 * @param replyBy until when units name people, or null
 * @param note what people bring along and such; may be empty
 * @param allowance đồng for a session that a volunteer attended, or null
 * @param teaching đồng for a period (tiết) taught, or null
 */
public record Terms(List<String> addressees, List<String> guests, String contact, @Nullable LocalDate replyBy,
        String note, @Nullable Integer allowance, @Nullable Integer teaching) {

    /** Before anything was said. */
    public static final Terms NONE = new Terms(List.of(), List.of(), "", null, "", null, null);

    public Terms {
        addressees = List.copyOf(addressees);
        guests = List.copyOf(guests);
    }
}
