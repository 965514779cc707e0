package vn.sontay.training.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
     * The first sign-in, or the one after a forgotten password (SEC-4).
     *
     * @param code as on the slip; case, spaces and hyphens don't matter
     * @return the user name, whose password is now the new one
     * @throws RuleException when the code is wrong, used or expired, or the password is too weak
     */
    public String activate(String typedName, String code, String newPassword, String address) {
        String name = resolve(typedName, address);
        PasswordRule.check("password", newPassword, name);
        Optional<Account> account = accounts.byUserName(name).filter(found -> found.hasLiveCode(clock.instant()));
        String stored = account.map(Account::codeHash).orElse(null);
        if (stored == null || !hashes.matches(OneTimeCode.normalise(code), stored)) {
            failed(name, address);
            throw RuleException.at("code", "security.codeWrong");
        }
        Account found = account.orElseThrow();
        found.setPassword(hashes.of(newPassword));
        changes.fire(new Changed("security.activate", "account", found.id(), found.userName()));
        return name;
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
