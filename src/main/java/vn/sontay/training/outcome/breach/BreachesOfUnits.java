package vn.sontay.training.outcome.breach;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Notices of a unit that personal data was lost or used wrongly. */
@ApplicationScoped
public class BreachesOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List
                .of(new UnitColumn("breach_note", "unit_id", "breach.unitNotices", "", "1 = 1", UnitColumn.Goes.ALONG));
    }
}
