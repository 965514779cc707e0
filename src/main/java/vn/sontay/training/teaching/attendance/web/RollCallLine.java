package vn.sontay.training.teaching.attendance.web;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.attendance.RollCallRow;

/**
 * A person on the page of the roll call.
 *
 * @param status chosen here, else saved, or null
 * @param field the name of the person's radio buttons
 * @param about what tells people of one name apart
 * @param saved what somebody else has saved meanwhile, as a sentence; empty when it is what is chosen here
 */
public record RollCallLine(RollCallRow row, @Nullable MarkStatus status, String field, String about, String saved) {

    /** @return the attribute's value where the status is chosen, else an empty text, which leaves the attribute out */
    public String checked(String name) {
        return status != null && status.name().equals(name) ? "checked" : "";
    }
}
