package vn.sontay.training.people.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;

/** Where everybody who is signed in, whatever their roles, is signed in. */
@Stateless
@PermitAll
public class OwnSessionsService {

    @Inject
    CurrentUser currentUser;

    @Inject
    Sessions sessions;

    @Inject
    RememberedDevices devices;

    @Inject
    Event<Changed> changes;

    public OwnSessionsService() {
    }

    /** For tests. */
    OwnSessionsService(CurrentUser currentUser, Sessions sessions, RememberedDevices devices,
            Event<Changed> changes) {
        this.currentUser = currentUser;
        this.sessions = sessions;
        this.devices = devices;
        this.changes = changes;
    }

    /** @return on how many devices the caller is signed in, this one included */
    public int count() {
        return sessions.count(currentUser.require().accountId());
    }

    /** Signs the caller out everywhere, here too, and remembers no browser any more (SFA-6). Doing it again changes nothing. */
    public void endAll() {
        Caller caller = currentUser.require();
        sessions.endAll(caller.accountId());
        devices.forgetAll(caller.accountId());
        changes.fire(new Changed("security.signOutEverywhere", "account", caller.accountId(), caller.getName()));
    }
}
