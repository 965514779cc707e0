package vn.sontay.training.people.security.provider;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.sontay.training.shared.RuleException;

/** Judges the provider's tokens that say who somebody is (OID-4). */
final class IdTokens {

    private final ProviderSettings settings;
    private final SignedTokens tokens;

    IdTokens(ProviderSettings settings, SignedTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
    }

    /** @throws RuleException when it doesn't count, or keys can't be had */
    ProviderIdentity read(String token, String nonce) {
        JWTClaimsSet same = new JWTClaimsSet.Builder().issuer(settings.issuer()).claim("nonce", nonce).build();
        return tokens.read(token, "JWT",
                tokens.claims(settings.clientId(), same, Set.of("sub", "iat", "exp"), Set.of()), said -> {
                    requireForUs(said);
                    return new ProviderIdentity(settings.issuer(), subject(said),
                            Objects.requireNonNullElse(said.getStringClaim("sid"), ""), isTrustedTwice(said));
                });
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
