package vn.sontay.training.outcome.completion;

import java.util.Set;
import vn.sontay.training.shared.UnitScope;

/**
 * The classes of a plan, of some courses.
 *
 * @param organisers the units whose classes are meant
 */
public record ClassesOf(String planCode, Set<String> courseCodes, UnitScope organisers) {

    public ClassesOf {
        courseCodes = Set.copyOf(courseCodes);
    }
}
