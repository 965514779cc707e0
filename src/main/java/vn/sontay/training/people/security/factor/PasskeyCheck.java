package vn.sontay.training.people.security.factor;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.BadChallengeException;
import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotPresentException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sontay.training.shared.RuleException;

/** Looks at what passkeys sign, by the standard (Web Authentication, level 2): challenge, site, person, signature, counter (SFA-9). */
final class PasskeyCheck {

    private static final int LONGEST = 16_000;

    /** What keys may sign with: ES256, EdDSA, RS256. What devices say of their makers isn't asked for, nor believed. */
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = Stream
            .of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
            .map(each -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, each)).toList();

    private static final ObjectConverter OBJECTS = new ObjectConverter();
    private static final AttestedCredentialDataConverter KEYS = new AttestedCredentialDataConverter(OBJECTS);
    private static final WebAuthnManager MANAGER = WebAuthnManager.createNonStrictWebAuthnManager(OBJECTS);

    private PasskeyCheck() {
    }

    /**
     * @param answer what the script got from the browser, as JSON
     * @return the key that a device has just made for this challenge
     * @throws RuleException beside the field when it is anything else
     */
    static StoredPasskey added(String field, PasskeySite site, String challenge, String answer) {
        return look(field, answer, () -> {
            RegistrationData data = MANAGER.verifyRegistrationResponseJSON(answer,
                    new RegistrationParameters(server(site, challenge), ALGORITHMS, true, true));
            AuthenticatorData<?> said = Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
            AttestedCredentialData key = Objects.requireNonNull(said.getAttestedCredentialData());
            return new StoredPasskey(StoredPasskey.keyOf(key.getCredentialId()),
                    Base64.getEncoder().encodeToString(KEYS.convert(key)), said.getSignCount());
        });
    }

    /** @return what the passkey that has answered is kept under, if it is */
    @SuppressWarnings("NullAway") // the library's annotation is read as one of the single bytes
    static String keyOf(String field, String answer) {
        return look(field, answer, () -> StoredPasskey.keyOf(
                Objects.requireNonNull(MANAGER.parseAuthenticationResponseJSON(answer).getCredentialId())));
    }

    /** @return how often the key has signed by now. @throws RuleException beside the field when it hasn't signed this */
    static long signed(String field, PasskeySite site, String challenge, StoredPasskey stored, String answer) {
        return look(field, answer, () -> {
            AttestedCredentialData key = KEYS.convert(stored.bytes());
            AuthenticationData data = MANAGER.verifyAuthenticationResponseJSON(answer,
                    new AuthenticationParameters(server(site, challenge),
                            new CredentialRecordImpl(new NoneAttestationStatement(), null, null, null,
                                    stored.signCount(), key, null, null, null, null),
                            List.of(key.getCredentialId()), true, true));
            return Objects.requireNonNull(data.getAuthenticatorData()).getSignCount();
        });
    }

    private static ServerProperty server(PasskeySite site, String challenge) {
        return ServerProperty.builder().origin(new Origin(site.origin())).rpId(site.name())
                .challenge(new DefaultChallenge(challenge)).build();
    }

    /** What comes from outside may be anything: whatever the library makes of it, it is no answer of a key. */
    private static <T> T look(String field, String answer, Supplier<T> look) {
        if (answer.length() > LONGEST || !answer.stripLeading().startsWith("{")) {
            throw RuleException.at(field, "security.passkeyWrong");
        }
        try {
            return look.get();
        } catch (BadChallengeException e) {
            throw RuleException.at(field, "security.passkeyOver");
        } catch (BadOriginException | BadRpIdException e) {
            throw RuleException.at(field, "security.passkeyElsewhere");
        } catch (UserNotVerifiedException | UserNotPresentException e) {
            throw RuleException.at(field, "security.passkeyUnverified");
        } catch (MaliciousCounterValueException e) {
            throw RuleException.at(field, "security.passkeyCopied");
        } catch (RuntimeException e) {
            throw RuleException.at(field, "security.passkeyWrong");
        }
    }
}
