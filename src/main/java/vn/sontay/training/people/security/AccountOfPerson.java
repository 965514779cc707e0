package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonUse;

/** Who can sign in stays (ORG-17). */
@ApplicationScoped
public class AccountOfPerson implements PersonUse {

    @Override
    public String condition() {
        return "exists (select 1 from account ua where ua.person_id = p.id)";
    }
}
