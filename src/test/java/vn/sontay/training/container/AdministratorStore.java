package vn.sontay.training.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Roles;

/** Lets a container test be an administrator without an account. */
@ApplicationScoped
public class AdministratorStore implements IdentityStore {

    /** Called by the container. */
    public CredentialValidationResult validate(CallerOnlyCredential credential) {
        Caller caller = new Caller(credential.getCaller(), 0, 0, "Người thử", Set.of(Roles.ADMINISTRATOR));
        return new CredentialValidationResult(caller, caller.roles());
    }
}
