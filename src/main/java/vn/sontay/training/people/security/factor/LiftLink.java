package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.sontay.training.people.security.Account;
import vn.sontay.training.people.security.AccountLookup;
import vn.sontay.training.people.security.OneTimeCode;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.Roles;

/** A link for an administrator whom no other one can help (SFA-7); for whoever runs the server. */
@ApplicationScoped
public class LiftLink {

    private static final Duration VALID = Duration.ofHours(1);
    private static final String SERVER = "Máy chủ";

    @Inject
    AccountLookup accounts;

    @Inject
    Factors factors;

    @Inject
    PasswordHashes hashes;

    @Inject
    Installation installation;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected LiftLink() {
    }

    /** For tests. */
    LiftLink(EntityManager entityManager, Clock clock, AccountLookup accounts, PasswordHashes hashes,
            Installation installation, Event<Changed> changes) {
        this.accounts = accounts;
        this.factors = new Factors(entityManager, clock);
        this.hashes = hashes;
        this.installation = installation;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Makes a link whose code lifts the second factor once, within the hour, after the password.
     *
     * @return the address, whose code no server sees; empty when no active administrator is called so, or theirs is off
     */
    @Transactional
    public Optional<String> make(String userName) {
        Optional<Account> account = accounts.byUserName(userName)
                .filter(found -> found.roles().contains(Roles.ADMINISTRATOR));
        String code = OneTimeCode.make();
        if (account.isEmpty() || !factors.setLift(account.get().id(), hashes.of(code), clock.instant().plus(VALID))) {
            return Optional.empty();
        }
        changes.fire(new Changed("security.issueLiftCode", "account", account.get().id(), userName, SERVER));
        return Optional.of(installation.address() + "/sign-in#code=" + OneTimeCode.grouped(code));
    }
}
