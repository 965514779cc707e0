package vn.sontay.training.people.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.KnownPerson;

/**
 * What is judged of one row.
 *
 * @param unitId the row's unit, or null while it isn't known
 * @param person who it is, for {@link Fate#SAME}
 * @param twin the line above that says the same, for {@link Fate#TWICE}; else one with the same name and year that is somebody else
 * @param alike people of the caller's whom it may be
 * @param elsewhere people of others whom it may be: they may be asked to move (ROS-11), and nothing of them is shown
 * @param told what is to be said: why, and what was set right
 */
record Verdict(ReadRow read, Fate fate, @Nullable Long unitId, @Nullable KnownPerson person, @Nullable Integer twin,
        List<KnownPerson> alike, List<KnownPerson> elsewhere, List<Told> told) {

    Verdict(ReadRow read, Fate fate, @Nullable Long unitId, @Nullable KnownPerson person, @Nullable Integer twin,
            List<KnownPerson> alike, List<Told> told) {
        this(read, fate, unitId, person, twin, alike, List.of(), told);
    }

    /** @return the same beside a line above that has the same name and year, or none */
    Verdict beside(@Nullable Integer namesake) {
        return new Verdict(read, fate, unitId, person, namesake, alike, elsewhere, told);
    }
}
