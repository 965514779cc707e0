package vn.sontay.training.people.privacy;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;

/** What is kept about everybody who is signed in, for themselves (PRI-7). */
@Stateless
@PermitAll
public class OwnDataService {

    @Inject
    CurrentUser currentUser;

    @Inject
    TheirRows rows;

    @Inject
    PersonFile file;

    @Inject
    Event<Changed> changes;

    /** @return a zip of all that is kept about the caller */
    public byte[] export() {
        long personId = currentUser.require().personId();
        changes.fire(new Changed("privacy.export", "person", personId, ""));
        return file.of(rows.records(personId));
    }
}
