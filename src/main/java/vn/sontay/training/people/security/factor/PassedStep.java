package vn.sontay.training.people.security.factor;

import jakarta.security.enterprise.credential.Credential;
import vn.sontay.training.people.security.ProviderSession;
import vn.sontay.training.shared.Caller;

/**
 * That somebody has given password and code: what a session is begun for.
 *
 * @param ownDevice what was said of the device with the password
 * @param by the sign-in at the provider that stood for the password
 */
public record PassedStep(Caller caller, boolean ownDevice, ProviderSession by) implements Credential {
}
