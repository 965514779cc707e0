package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Units below and before, who belongs there, and what acts concern it. */
@ApplicationScoped
public class UnitsThemselves implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(UnitColumn.quiet("unit", "parent_id", "organisation.namedBelow"),
                UnitColumn.quiet("unit_successor", "unit_id", "organisation.namedSuccessors"),
                UnitColumn.quiet("unit_successor", "successor_id", "organisation.namedFormer"),
                UnitColumn.quiet("affiliation", "unit_id", "organisation.namedPeople"),
                new UnitColumn("opened_unit", "unit_id", "organisation.namedOpened", "x.mark", "1 = 1"),
                UnitColumn.quiet("unit_act", "unit_id", "organisation.namedActs"),
                UnitColumn.quiet("unit_act", "into_id", "organisation.namedActsInto"),
                UnitColumn.quiet("unit_act_unit", "unit_id", "organisation.namedActsToo"),
                UnitColumn.quiet("unit_act_part", "unit_id", "organisation.namedActsParts"));
    }
}
