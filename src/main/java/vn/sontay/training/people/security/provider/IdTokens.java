package vn.sontay.training.people.security.provider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.RuleException;

/** Judges the provider's tokens (OID-4). */
final class IdTokens {

    private static final Set<JWSAlgorithm> SIGNED_BY = Set.of(JWSAlgorithm.RS256, JWSAlgorithm.ES256);
    private static final int SKEW_SECONDS = 60;

    private final ProviderSettings settings;
    private final JWKSource<SecurityContext> keys;
    private final Clock clock;

    IdTokens(ProviderSettings settings, JWKSource<SecurityContext> keys, Clock clock) {
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** @throws RuleException when it doesn't count, or keys can't be had */
    ProviderIdentity read(String token, String nonce) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(SIGNED_BY, keys));
        processor.setJWTClaimsSetVerifier(claims(nonce));
        try {
            JWTClaimsSet said = processor.process(token, null);
            requireForUs(said);
            return new ProviderIdentity(settings.issuer(), subject(said), isTrustedTwice(said));
        } catch (KeySourceException e) {
            throw ProviderFailure.away("its keys", e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw ProviderFailure.refused("a token that doesn't count: " + e.getMessage());
        }
    }

    private DefaultJWTClaimsVerifier<SecurityContext> claims(String nonce) {
        var verifier = new DefaultJWTClaimsVerifier<SecurityContext>(settings.clientId(),
                new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build(),
                Set.of("sub", "iat", "exp")) {

            @Override
            protected Date currentTime() {
                return Date.from(clock.instant());
            }
        };
        verifier.setMaxClockSkew(SKEW_SECONDS);
        return verifier;
    }

    /** Of several audiences, the one that asked has to be named. */
    private void requireForUs(JWTClaimsSet said) throws ParseException {
        String party = said.getStringClaim("azp");
        if (party == null ? said.getAudience().size() > 1 : !party.equals(settings.clientId())) {
            throw new ParseException("it was asked for by another", 0);
        }
    }

    private static String subject(JWTClaimsSet said) throws ParseException {
        String subject = Objects.requireNonNullElse(said.getSubject(), "");
        if (subject.isBlank() || subject.length() > ProviderIdentity.LONGEST_SUBJECT) {
            throw new ParseException("no usable subject", 0);
        }
        return subject;
    }

    private boolean isTrustedTwice(JWTClaimsSet said) throws ParseException {
        Set<String> ways = new HashSet<>(Objects.requireNonNullElse(said.getStringListClaim("amr"), List.of()));
        ways.add(Objects.requireNonNullElse(said.getStringClaim("acr"), ""));
        return ways.stream().anyMatch(settings.secondFactorBy()::contains);
    }
}
