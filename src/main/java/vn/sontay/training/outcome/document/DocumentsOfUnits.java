package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.UnitColumn;
import vn.sontay.training.people.organisation.UnitUse;

/** Papers of a unit. */
@ApplicationScoped
public class DocumentsOfUnits implements UnitUse {

    @Override
    public List<UnitColumn> columns() {
        return List
                .of(new UnitColumn("document", "unit_id", "document.unitPapers", "", "1 = 1", UnitColumn.Goes.ALONG));
    }
}
