package vn.sontay.training.people.security;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Phone;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * What surrounds a sign-in: who is meant, may they try now, the first sign-in by code. Open to all: nobody is signed in yet. No
 * transaction is open while a secret is hashed; counting and changing have their own.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInService {

    @Inject
    AccountLookup accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    SignInLimits limits;

    @Inject
    KnownDevices devices;

    @Inject
    CodeUse codes;

    @Inject
    Clock clock;

    public SignInService() {
    }

    /** For tests. */
    SignInService(EntityManager entityManager, Clock clock, PasswordHashes hashes, Throttle throttle, CodeUse codes) {
        this.accounts = new AccountLookup(entityManager);
        this.hashes = hashes;
        this.limits = new SignInLimits(throttle);
        this.devices = new KnownDevices(entityManager, clock);
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * Counts a try by password, which the caller makes now.
     *
     * @param typed a user name or a phone number
     * @throws RuleException when a phone number belongs to several people (SEC-2), or a wait isn't over (SEC-3)
     */
    public SignInTry begin(String typed, Visit from) {
        String name = userName(typed);
        SignInTry attempt = new SignInTry(name, from, devices.isKnown(from.device(), name));
        limits.takePassword(attempt);
        return attempt;
    }

    /** The password was right. */
    public void passwordWasRight(SignInTry attempt) {
        limits.passwordWasRight(attempt);
    }

    /** It was wrong: the log has a line of it (SEC-23). */
    public void passwordWasWrong(SignInTry attempt) {
        SignInLog.wrong("password", accounts.byUserName(attempt.userName()).map(Account::id));
    }

    /** Somebody is signed in. @return the token by which the browser is known from now on */
    public String succeeded(String userName, Visit from) {
        return devices.remember(from.device(), accounts.byUserName(userName).orElseThrow().id());
    }

    /**
     * Whether what was typed as a password is the code of a slip, with which a password can be set. The code stays unused. Looked at
     * also while passwords wait: a stranger's wrong ones don't close the way of the slip.
     */
    public boolean isCode(String typedName, String typed) {
        if (!OneTimeCode.isWellFormed(typed)) {
            return false;
        }
        String name = userName(typedName);
        limits.takeCode(name);
        boolean right = seenHash(accounts.byUserName(name), typed) != null;
        if (right) {
            limits.codeStaysUnused(name);
        }
        return right;
    }

    /**
     * The first sign-in, or the one after a forgotten password (SEC-4). Known, unknown and codeless names cost the same work.
     *
     * @param requestId of the form: sent twice, as by a double click, it succeeds twice and sets the password once
     * @param code as on the slip; case, spaces and hyphens don't matter
     * @return what is left to do: signing in with the new password, which is no guess and isn't counted as one
     * @throws RuleException when the code is wrong, used or expired, or the password is too weak
     */
    public SignInTry activate(String requestId, String typedName, String code, String newPassword, Visit from) {
        String name = userName(typedName);
        PasswordRule.check("password", newPassword, name);
        limits.takeCode(name);
        Optional<Account> account = accounts.byUserName(name);
        String seenHash = seenHash(account, code);
        String newHash = hashes.of(newPassword);
        try {
            codes.use(requestId, account, seenHash, newHash);
        } catch (RuleException wrong) {
            SignInLog.wrong("code of a slip", account.map(Account::id));
            throw limits.codeWasWrong(name, from, wrong);
        }
        limits.codeWasRight(name, from);
        return new SignInTry(name, from, true);
    }

    /** @return the hash of the account's live code when this is it, else null; the same work in any case */
    private @Nullable String seenHash(Optional<Account> account, String code) {
        String stored = account.filter(found -> found.hasLiveCode(clock.instant())).map(Account::codeHash).orElse(null);
        return hashes.matches(OneTimeCode.normalise(code), stored) ? stored : null;
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
}
