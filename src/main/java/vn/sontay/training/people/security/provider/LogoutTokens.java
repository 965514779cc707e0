package vn.sontay.training.people.security.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.Digests;
import vn.sontay.training.shared.RuleException;

/** Judges the provider's tokens that say that a sign-in there has ended (OID-9). */
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    /** A token that is older comes from somebody who has kept it: none has to say itself until when it counts. */
    private static final Duration FRESH = Duration.ofMinutes(10);

    private final ProviderSettings settings;
    private final SignedTokens tokens;
    private final Clock clock;

    LogoutTokens(ProviderSettings settings, SignedTokens tokens, Clock clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** @throws RuleException when it doesn't count, or keys can't be had */
    EndedSignIn read(String token) {
        JWTClaimsSet same = new JWTClaimsSet.Builder().issuer(settings.issuer()).build();
        return tokens.read(token, "logout+jwt",
                tokens.claims(settings.clientId(), same, Set.of("iat", "jti", "events"), Set.of("nonce")), said -> {
                    requireThatItIsOne(said);
                    return ended(said);
                });
    }

    private void requireThatItIsOne(JWTClaimsSet said) throws ParseException {
        Map<String, Object> events = said.getJSONObjectClaim("events");
        if (events == null || !(events.get(EVENT) instanceof Map)) {
            throw new ParseException("it tells of no end of a sign-in", 0);
        }
        Instant issued = said.getIssueTime().toInstant();
        Duration age = Duration.between(issued, clock.instant());
        if (age.compareTo(FRESH) > 0 || age.toSeconds() < -SignedTokens.SKEW_SECONDS) {
            throw new ParseException("it is of " + issued, 0);
        }
    }

    private EndedSignIn ended(JWTClaimsSet said) throws ParseException {
        String subject = Objects.requireNonNullElse(said.getSubject(), "");
        String session = Objects.requireNonNullElse(said.getStringClaim("sid"), "");
        String number = Objects.requireNonNullElse(said.getJWTID(), "");
        if (subject.isEmpty() && session.isEmpty() || number.isBlank()) {
            throw new ParseException("it names nobody, or has no number", 0);
        }
        return new EndedSignIn(Digests.sha256("sign-out|" + settings.issuer() + "\n" + number),
                new ProviderIdentity(settings.issuer(), subject, session, false).signIn());
    }
}
