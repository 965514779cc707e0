package vn.sontay.training.teaching.attendance.walkin;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonOnDay;

/**
 * What an administrator needs to decide on somebody who came.
 *
 * @param version to bring back
 * @param unitId null when it was typed
 * @param alike people of the caller's scope of that name, with today's unit
 * @param inClass who of them is in the class
 * @param elsewhere whether somebody of that name is known outside of the caller's scope
 */
public record WalkInToDecide(WalkInRow row, long version, @Nullable Long unitId, List<PersonOnDay> alike,
        Set<Long> inClass, boolean elsewhere) {

    public WalkInToDecide {
        alike = List.copyOf(alike);
        inClass = Set.copyOf(inClass);
    }
}
