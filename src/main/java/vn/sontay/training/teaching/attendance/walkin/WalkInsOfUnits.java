package vn.sontay.training.teaching.attendance.walkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Who came to a class from a unit without being in the class. */
@ApplicationScoped
public class WalkInsOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(UnitColumn.quiet("walk_in", "unit_id", "attendance.unitWalkIns", UnitColumn.Goes.ALONG));
    }
}
