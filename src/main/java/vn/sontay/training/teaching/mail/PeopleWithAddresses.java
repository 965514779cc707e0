package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import vn.sontay.training.people.organisation.PersonUse;

/** Whose address somebody wrote down, or who got mail, stays (ORG-17). */
@ApplicationScoped
public class PeopleWithAddresses implements PersonUse {

    @Override
    public String condition() {
        return "exists (select 1 from person_address ua where ua.person_id = p.id) "
                + "or exists (select 1 from outgoing_mail um where um.person_id = p.id)";
    }
}
