package vn.sontay.training.outcome.effect;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Filings of communes. */
@ApplicationScoped
public class EffectOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List.of(UnitColumn.quiet("filing_rate", "unit_id", "effect.unitFilings", UnitColumn.Goes.ALONG));
    }
}
