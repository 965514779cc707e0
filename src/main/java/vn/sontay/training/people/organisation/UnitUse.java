package vn.sontay.training.people.organisation;

import java.util.List;
import java.util.Set;

/** What of a feature names units: told before an act changes one, and where it keeps a unit from being taken out (UNA-3, UNA-5). */
public interface UnitUse {

    /** @return the columns of the feature's tables that refer to units, all of them */
    default List<UnitColumn> columns() {
        return List.of();
    }

    /** @return what of the content files names a unit of these codes */
    default List<String> named(Set<String> codes) {
        return List.of();
    }
}
