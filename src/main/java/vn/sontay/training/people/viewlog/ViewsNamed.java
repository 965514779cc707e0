package vn.sontay.training.people.viewlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;

/** What was looked at stays with the record that it was (VIE-5). */
@ApplicationScoped
public class ViewsNamed implements PersonNamed {

    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("person_view", "id", "person_id"));
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        // whoever asks for a record is told the lines of those that went into it, too
    }
}
