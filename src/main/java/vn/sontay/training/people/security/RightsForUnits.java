package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Who administers or leads a unit. */
@ApplicationScoped
public class RightsForUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(new UnitColumn("account_role_unit", "unit_id", "security.unitRights",
                "(select a.user_name from account a where a.id = x.account_id)", "1 = 1", UnitColumn.Goes.HINDERS));
    }
}
