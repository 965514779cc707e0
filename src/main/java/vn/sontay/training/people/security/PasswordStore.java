package vn.sontay.training.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import vn.sontay.training.shared.Caller;

/** Checks user name and password against the accounts. */
@ApplicationScoped
public class PasswordStore implements IdentityStore {

    @Inject
    AccountLookup accounts;

    @Inject
    PasswordHashes hashes;

    @Inject
    PasswordUpgrade upgrade;

    /** Called by the container for {@link UsernamePasswordCredential}s. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        Optional<Account> account = accounts.byUserName(credential.getCaller());
        String stored = account.map(Account::passwordHash).orElse(null);
        if (!hashes.matches(credential.getPasswordAsString(), stored) || stored == null) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        upgrade.strengthen(account.orElseThrow().id(), credential.getPasswordAsString(), stored);
        Caller caller = accounts.caller(account.orElseThrow());
        return new CredentialValidationResult(caller, caller.roles());
    }
}
