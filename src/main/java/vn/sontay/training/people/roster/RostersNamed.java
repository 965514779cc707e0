package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.shared.Locks;

/** Rows of lists that mean a person whose record went mean the one that stays. */
@ApplicationScoped
public class RostersNamed implements PersonNamed {

    private static final PersonColumn TAKEN = new PersonColumn("roster_row", "id", "person_id");
    private static final PersonColumn DECIDED = new PersonColumn("roster_row", "id", "decided_person");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(TAKEN, DECIDED);
    }

    @Override
    public void hold(MergePair pair) {
        Locks.take(entityManager, "roster-lock");
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        cells.all(TAKEN);
        cells.all(DECIDED);
    }
}
