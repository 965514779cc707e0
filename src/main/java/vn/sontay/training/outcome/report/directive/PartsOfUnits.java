package vn.sontay.training.outcome.report.directive;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Parts of targets that units answer for. */
@ApplicationScoped
public class PartsOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(new UnitColumn("target_part", "unit_id", "report.unitParts", "x.target_code", "1 = 1",
                UnitColumn.Goes.ALONG));
    }
}
