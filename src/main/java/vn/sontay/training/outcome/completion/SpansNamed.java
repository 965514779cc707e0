package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.shared.database.Sql;

/** What was judged and written down is of whose enrolment it is, and is judged again (COM-7). */
@ApplicationScoped
public class SpansNamed implements PersonNamed {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        // What was known stays as it was known (COM-11).
        return List.of(new PersonColumn("completion_span", "enrolment_id", "person_id"),
                new PersonColumn("known_span", "enrolment_id", "person_id"));
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        // Follows the enrolment.
    }

    @Override
    public void follow(MergePair pair, String cause) {
        Sql.of(entityManager, "update completion_span set person_id = (select e.person_id from enrolment e "
                + "where e.id = completion_span.enrolment_id) where person_id in (:both)").with("both", pair.both())
                .change();
        Sql.of(entityManager, "insert into completion_stale (class_id, mark) select distinct e.class_id, :mark "
                + "from enrolment e where e.person_id in (:both)").with("mark", UUID.randomUUID().toString())
                .with("both", pair.both()).change();
    }
}
