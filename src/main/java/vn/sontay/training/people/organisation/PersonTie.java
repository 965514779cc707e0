package vn.sontay.training.people.organisation;

import vn.sontay.training.shared.UnitScope;

/** Another way than belonging to a unit by which a person is tied to it: told by the feature that knows it (ORG-14). */
public interface PersonTie {

    /** @return the SQL condition that the person whose table alias is {@code p} is tied so to one of the units */
    String condition(UnitScope units);
}
