package vn.sontay.training.security;

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

    /** Checked when there is no such account, so that the answer takes as long as for one that exists. */
    private static final String NOBODY = "nobody";

    @Inject
    AccountLookup accounts;

    @Inject
    PasswordHashes hashes;

    private volatile String decoy = "";

    /** Called by the container for {@link UsernamePasswordCredential}s. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        String password = credential.getPasswordAsString();
        Optional<Account> account = accounts.byUserName(credential.getCaller());
        String stored = account.map(Account::passwordHash).orElse(null);
        if (stored == null) {
            hashes.matches(password, decoy());
            return CredentialValidationResult.INVALID_RESULT;
        }
        if (!hashes.matches(password, stored)) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Caller caller = accounts.caller(account.orElseThrow());
        return new CredentialValidationResult(caller, caller.roles());
    }

    private String decoy() {
        if (decoy.isEmpty()) {
            decoy = hashes.of(NOBODY);
        }
        return decoy;
    }
}
