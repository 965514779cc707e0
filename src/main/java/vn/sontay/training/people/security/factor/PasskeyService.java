package vn.sontay.training.people.security.factor;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import vn.sontay.training.people.security.PasswordHashes;
import vn.sontay.training.people.security.PasswordProof;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CommandReceipts;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RuleException;

/** Lets everybody who is signed in, whatever their roles, look after their own passkeys. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PasskeyService {

    private static final String FIELD = "passkey";

    @Inject
    CurrentUser currentUser;

    @Inject
    Passkeys passkeys;

    @Inject
    Installation installation;

    @Inject
    PasswordProof password;

    @Inject
    PasskeyChange change;

    @Inject
    CommandReceipts receipts;

    public PasskeyService() {
    }

    /** For tests. */
    PasskeyService(EntityManager entityManager, Clock clock, CurrentUser currentUser, PasswordHashes hashes,
            Installation installation, PasskeyChange change) {
        this.currentUser = currentUser;
        this.passkeys = new Passkeys(entityManager, clock);
        this.installation = installation;
        this.password = new PasswordProof(entityManager, clock, hashes);
        this.change = change;
        this.receipts = new CommandReceipts(entityManager, clock);
    }

    /** @return whether passkeys work here at all */
    public boolean isPossible() {
        return PasskeySite.of(installation).isPresent();
    }

    /** @return the caller's passkeys as they stand */
    public OwnPasskeys own() {
        long account = currentUser.require().accountId();
        Optional<PasskeySite> site = PasskeySite.of(installation);
        Optional<Passkeys.Waiting> waiting = site.flatMap(found -> passkeys.waiting(account));
        return new OwnPasskeys(site.orElse(null), passkeys.of(account),
                waiting.map(each -> new PasskeyAsked(each.challenge(), site.orElseThrow(),
                        passkeys.stored(account).stream().map(StoredPasskey::id).toList())).orElse(null),
                waiting.map(Passkeys.Waiting::name).orElse(""), Digests.sha256("passkey|" + account));
    }

    /**
     * Has a passkey wait to be made by a device of the caller's. The password keeps a thief of a session from keeping the account.
     *
     * @throws RuleException beside {@code password}, or where passkeys don't work
     */
    public void begin(String requestId, String name, String typedPassword) {
        Caller caller = currentUser.require();
        site();
        password.require("password", typedPassword, caller);
        change.begin(requestId, caller, name.strip());
    }

    /**
     * Adds the passkey that waits, and ends the account's other sessions.
     *
     * @param answer what the browser says that the device has made, as JSON
     * @throws RuleException beside {@code passkey}
     */
    public void confirm(String requestId, String answer) {
        Caller caller = currentUser.require();
        repeatable(requestId, PasskeyChange.ADD, caller, () -> {
            Passkeys.Waiting waiting = passkeys.waiting(caller.accountId())
                    .orElseThrow(() -> RuleException.at(FIELD, "security.passkeyOver"));
            change.add(requestId, caller, waiting, PasskeyCheck.added(FIELD, site(), waiting.challenge(), answer));
        });
    }

    /** Takes one off. @throws RuleException beside {@code removePassword} or {@code key}, or when it is all that is asked for */
    public void remove(String requestId, String key, String typedPassword) {
        Caller caller = currentUser.require();
        password.require("removePassword", typedPassword, caller);
        change.remove(requestId, caller, key);
    }

    private PasskeySite site() {
        return PasskeySite.of(installation).orElseThrow(() -> new RuleException("security.passkeyNowhere"));
    }

    private void repeatable(String requestId, String command, Caller caller, Runnable work) {
        try {
            work.run();
        } catch (RuleException refused) {
            if (!receipts.isDone(requestId, command, caller.accountId())) {
                throw refused;
            }
        }
    }
}
