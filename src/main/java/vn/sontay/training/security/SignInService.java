package vn.sontay.training.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Phone;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** What surrounds a sign-in: who is meant, may they try now, the first sign-in by code. Open to all: nobody is signed in yet. */
@Stateless
@PermitAll
public class SignInService {

    /** Wrong tries for one name from one address that cost no wait. */
    static final int FREE_PER_NAME = 5;
    /** Wrong tries from one address, whatever the names: a whole class mistypes from one hall. */
    static final int FREE_PER_ADDRESS = 120;

    @Inject
    AccountLookup accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    Sessions sessions;

    @Inject
    Throttle throttle;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    /**
     * @param typed a user name or a phone number
     * @param address where the request comes from
     * @return the user name to check the password against
     * @throws RuleException when a phone number belongs to several people (SEC-2), or a wait isn't over (SEC-3)
     */
    public String resolve(String typed, String address) {
        String name = userName(typed);
        requireNoWait(name, address);
        return name;
    }

    /** Counts a wrong try for the user name that {@link #resolve} answered. */
    public void failed(String name, String address) {
        throttle.failed(byName(name, address));
        throttle.failed(byAddress(address));
    }

    /** Forgets the wrong tries for this name at this address. */
    public void succeeded(String name, String address) {
        throttle.succeeded(byName(name, address));
    }

    /**
     * The first sign-in, or the one after a forgotten password (SEC-4). Whoever sends it again, as by a double click, with
     * the code used up and the password that is now theirs, has succeeded.
     *
     * @param code as on the slip; case, spaces and hyphens don't matter
     * @return the user name, whose password is now the new one
     * @throws RuleException when the code is wrong, used or expired, or the password is too weak
     */
    public String activate(String typedName, String code, String newPassword, String address) {
        String name = resolve(typedName, address);
        PasswordRule.check("password", newPassword, name);
        Optional<Account> account = accounts.byUserName(name);
        if (account.filter(found -> opens(found, code) && setPassword(found, newPassword)).isEmpty()
                && account.filter(found -> isDone(found, newPassword)).isEmpty()) {
            failed(name, address);
            throw RuleException.at("code", "security.codeWrong");
        }
        return name;
    }

    private boolean opens(Account account, String code) {
        String stored = account.codeHash();
        return stored != null && account.hasLiveCode(clock.instant())
                && hashes.matches(OneTimeCode.normalise(code), stored);
    }

    /** @return whether this request used the code; false when another one did so at the same instant */
    private boolean setPassword(Account account, String newPassword) {
        String seen = account.codeHash();
        String hash = hashes.of(newPassword);
        accounts.take(account);
        if (!Objects.equals(seen, account.codeHash())) {
            return false;
        }
        account.setPassword(hash);
        sessions.endAll(account.id());
        changes.fire(new Changed("security.activate", "account", account.id(), account.userName()));
        return true;
    }

    private boolean isDone(Account account, String newPassword) {
        String stored = account.passwordHash();
        return account.codeHash() == null && stored != null && hashes.matches(newPassword, stored);
    }

    private String userName(String typed) {
        Optional<String> phone = Phone.normalise(typed);
        if (phone.isEmpty()) {
            return Vietnamese.fold(typed);
        }
        List<Account> owners = accounts.byPhone(phone.get());
        if (owners.size() > 1) {
            throw RuleException.at("name", "security.phoneShared");
        }
        return owners.isEmpty() ? phone.get() : owners.getFirst().userName();
    }

    private void requireNoWait(String name, String address) {
        Duration byName = throttle.waitFor(byName(name, address), FREE_PER_NAME);
        Duration byAddress = throttle.waitFor(byAddress(address), FREE_PER_ADDRESS);
        Duration wait = byName.compareTo(byAddress) > 0 ? byName : byAddress;
        if (wait.isPositive()) {
            throw RuleException.at("name", "security.wait", wait.toSeconds() + 1);
        }
    }

    private static String byName(String name, String address) {
        return "sign-in|" + name + "|" + address;
    }

    private static String byAddress(String address) {
        return "sign-in|" + address;
    }
}
