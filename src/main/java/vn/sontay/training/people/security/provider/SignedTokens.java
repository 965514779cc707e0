package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import vn.sontay.training.shared.RuleException;

/** What the provider has signed, by its own keys and in a way that is believed (OID-4). */
final class SignedTokens {

    /** How far clocks may differ. */
    static final int SKEW_SECONDS = 60;

    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);

    private final JWKSource<SecurityContext> keys;
    private final Clock clock;

    SignedTokens(JWKSource<SecurityContext> keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Takes out of what is said what is asked for. @throws ParseException when that isn't there, or isn't what it should be */
    @FunctionalInterface
    interface Reading<T> {

        T of(JWTClaimsSet said) throws ParseException;
    }

    /**
     * @param type what the token may call itself, besides nothing and a token like any other
     * @param claims which ones count
     * @throws RuleException when it doesn't count, or keys can't be had
     */
    <T> T read(String token, String type, Claims claims, Reading<T> reading) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(type), JOSEObjectType.JWT,
                null));
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED_BY, keys));
        processor.setJWTClaimsSetVerifier(claims);
        try {
            return reading.of(processor.process(token, null));
        } catch (KeySourceException e) {
            throw ProviderFailure.away("its keys", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw ProviderFailure.refused("a token that doesn't count: " + e.getMessage());
        }
    }

    /** @return those of this client that say and have what is asked for, and nothing that isn't to be there, as of now */
    Claims claims(String clientId, JWTClaimsSet same, Set<String> there, Set<String> absent) {
        return new Claims(clientId, same, there, absent, clock);
    }

    /** Which claims count, by our own clock. */
    static final class Claims extends DefaultJWTClaimsVerifier<SecurityContext> {

        private final Clock clock;

        private Claims(String clientId, JWTClaimsSet same, Set<String> there, Set<String> absent, Clock clock) {
            super(Set.of(clientId), same, there, absent);
            this.clock = clock;
            setMaxClockSkew(SKEW_SECONDS);
        }

        @Override
        protected Date currentTime() {
            return Date.from(clock.instant());
        }
    }
}
