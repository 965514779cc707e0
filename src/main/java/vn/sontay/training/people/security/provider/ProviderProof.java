package vn.sontay.training.people.security.provider;

import jakarta.security.enterprise.credential.Credential;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.shared.Caller;

/**
 * That the provider has said who somebody is: what a session is begun for.
 *
 * @param secondFactor whether what it says is trusted to be a second factor too (OID-6)
 * @param by the sign-in there with which the session ends (OID-9)
 */
public record ProviderProof(Caller caller, boolean secondFactor, ProviderSession by) implements Credential {
}
