package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonTie;
import vn.sontay.training.shared.UnitScope;

/** Who is or was in a class of a unit is known to its administrator, wherever they belong (ORG-14). */
@ApplicationScoped
public class EnrolledPeople implements PersonTie {

    @Override
    public String condition(UnitScope units) {
        return "exists (select 1 from enrolment te join training_class tc on tc.id = te.class_id "
                + "where te.person_id = p.id and " + units.holds("tc.organiser_unit_id") + ")";
    }
}
