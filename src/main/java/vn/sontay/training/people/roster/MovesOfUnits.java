package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Units that have asked for somebody. */
@ApplicationScoped
public class MovesOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(UnitColumn.quiet("move_request", "to_unit_id", "roster.unitMoves", UnitColumn.Goes.ALONG));
    }
}
