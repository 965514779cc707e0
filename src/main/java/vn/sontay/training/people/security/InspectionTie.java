package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonTie;
import vn.sontay.training.shared.UnitScope;

/** Whoever inspects belongs to no unit; the one that let them looks after their account. */
@ApplicationScoped
public class InspectionTie implements PersonTie {

    @Override
    public String condition(UnitScope units) {
        return "exists (select 1 from inspection ti join account ta on ta.id = ti.account_id where ta.person_id = p.id and "
                + units.holds("ti.unit_id") + ")";
    }
}
