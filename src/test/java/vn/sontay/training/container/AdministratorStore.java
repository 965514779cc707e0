package vn.sontay.training.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Roles;

/** Lets a container test be an administrator without a password. */
@ApplicationScoped
public class AdministratorStore implements IdentityStore {

    @Inject
    TestTransactions transactions;

    /** Called by the container. A session belongs to an account, so there is one. */
    public CredentialValidationResult validate(CallerOnlyCredential credential) {
        transactions.account(credential.getCaller());
        Caller caller = new Caller(credential.getCaller(), 0, 0, "Người thử", Set.of(Roles.ADMINISTRATOR));
        return new CredentialValidationResult(caller, caller.roles());
    }
}
