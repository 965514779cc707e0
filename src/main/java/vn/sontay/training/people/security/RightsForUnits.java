package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Who administers or leads a unit, and the inspections that it has let. */
@ApplicationScoped
public class RightsForUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(new UnitColumn("account_role_unit", "unit_id", "security.unitRights",
                "(select a.user_name from account a where a.id = x.account_id)", "1 = 1", UnitColumn.Goes.HINDERS),
                new UnitColumn("inspection", "unit_id", "security.unitInspections", "x.document_text", "1 = 1",
                        UnitColumn.Goes.HINDERS));
    }
}
