package vn.sontay.training.people.security.factor;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.security.ProviderSession;

/**
 * A sign-in whose password was right, and whose code is still to come (SFA-2).
 *
 * @param ownDevice what was said of the device with the password
 * @param challenge what a passkey is to sign (SFA-10); null where an earlier version began it
 * @param by the sign-in at the provider that stood for the password
 */
record SignInStep(long accountId, String userName, boolean ownDevice, @Nullable String challenge,
        ProviderSession by) {
}
