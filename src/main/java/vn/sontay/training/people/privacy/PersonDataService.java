package vn.sontay.training.people.privacy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Roles;

/** What is kept about a person, for the administrator of their unit to give to them (PRI-7). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class PersonDataService {

    @Inject
    UnitAccess access;

    @Inject
    TheirRows rows;

    @Inject
    PersonFile file;

    @Inject
    Event<Changed> changes;

    /** @return a zip of all that is kept about that person */
    public byte[] export(long personId) {
        access.requireOwnPerson(personId);
        changes.fire(new Changed("privacy.export", "person", personId, ""));
        return file.of(rows.records(personId));
    }
}
