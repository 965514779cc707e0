package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Units below and before, who belongs there, and what acts concern it. */
@ApplicationScoped
public class UnitsThemselves implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(UnitColumn.quiet("unit", "parent_id", "organisation.namedBelow", UnitColumn.Goes.NOT),
                UnitColumn.quiet("unit_successor", "unit_id", "organisation.namedSuccessors", UnitColumn.Goes.NOT),
                UnitColumn.quiet("unit_successor", "successor_id", "organisation.namedFormer", UnitColumn.Goes.NOT),
                UnitColumn.quiet("affiliation", "unit_id", "organisation.namedPeople", UnitColumn.Goes.ALONG),
                new UnitColumn("opened_unit", "unit_id", "organisation.namedOpened", "x.mark", "1 = 1",
                        UnitColumn.Goes.HINDERS),
                UnitColumn.quiet("unit_act", "unit_id", "organisation.namedActs", UnitColumn.Goes.NOT),
                UnitColumn.quiet("unit_act", "into_id", "organisation.namedActsInto", UnitColumn.Goes.NOT),
                UnitColumn.quiet("unit_act_unit", "unit_id", "organisation.namedActsToo", UnitColumn.Goes.NOT),
                UnitColumn.quiet("unit_act_part", "unit_id", "organisation.namedActsParts", UnitColumn.Goes.NOT));
    }
}
