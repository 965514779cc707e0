package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.PersonUse;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.shared.Locks;

/** Rows of lists and requests that mean a person whose record went mean the one that stays. Whom somebody has asked for stays (ORG-17). */
@ApplicationScoped
public class RostersNamed implements PersonNamed, PersonUse {

    private static final PersonColumn TAKEN = new PersonColumn("roster_row", "id", "person_id");
    private static final PersonColumn DECIDED = new PersonColumn("roster_row", "id", "decided_person");

    private static final PersonColumn ASKED = new PersonColumn("move_request", "id", "person_id");

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(TAKEN, DECIDED, ASKED);
    }

    @Override
    public String condition() {
        return "exists (select 1 from move_request um where um.person_id = p.id)";
    }

    @Override
    public void hold(MergePair pair) {
        Locks.take(entityManager, "roster-lock");
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        cells.all(TAKEN);
        cells.all(DECIDED);
        cells.where(ASKED, "not exists (select 1 from move_request o where o.person_id = " + pair.into()
                + " and o.to_unit_id = r.to_unit_id and o.waiting_key = r.waiting_key)");
    }
}
