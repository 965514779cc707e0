package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonUse;

/** Who is or was in a class, or teaches one, stays (ORG-17). */
@ApplicationScoped
public class PeopleOfClasses implements PersonUse {

    @Override
    public String condition() {
        return "exists (select 1 from enrolment ue where ue.person_id = p.id) "
                + "or exists (select 1 from class_trainer ut where ut.person_id = p.id)";
    }
}
