package vn.sontay.training.learning.lawchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;

/** What either of two records of one person knew, the one that stays knows; what both knew stays with each. */
@ApplicationScoped
public class LawChangesNamed implements PersonNamed {

    private static final PersonColumn KNOWN = new PersonColumn("known_law_change", "id", "person_id");

    @Override
    public List<PersonColumn> columns() {
        return List.of(KNOWN);
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        cells.where(KNOWN, "not exists (select 1 from known_law_change o where o.person_id = " + pair.into()
                + " and o.change_code = r.change_code)");
    }
}
