package vn.sontay.training.outcome.certificate.signature;

import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.validation.reports.Reports;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says of one signature what is known, what isn't, and whether it is taken (SIG-4, SIG-5).
 *
 * @param anchored whether this installation knows authorities at all
 */
record SignatureJudge(Reports reports, SignatureWrapper signature, boolean anchored, Instant now) {

    /** Where the chain of certificates or the answers on their revocation aren't whole. */
    private static final Set<SubIndication> NOT_WHOLE = EnumSet.of(SubIndication.NO_CERTIFICATE_CHAIN_FOUND,
            SubIndication.NO_CERTIFICATE_CHAIN_FOUND_NO_POE, SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE,
            SubIndication.TRY_LATER, SubIndication.REVOCATION_OUT_OF_BOUNDS_NO_POE);

    CheckedSignature judge() {
        CertificateWrapper signer = signature.getSigningCertificate();
        Optional<TimestampWrapper> stamp = stamp();
        Instant signedAt = stamp.map(TimestampWrapper::getProductionTime)
                .or(() -> Optional.ofNullable(signature.getClaimedSigningTime())).map(Date::toInstant).orElse(null);
        Indication indication = reports.getSimpleReport().getIndication(signature.getId());
        SubIndication sub = reports.getSimpleReport().getSubIndication(signature.getId());
        return new CheckedSignature(name(signer), authority(signer), signedAt, indication.name(),
                sub == null ? null : sub.name(), gaps(stamp, indication),
                flaw(signer, stamp, signedAt, indication, sub));
    }

    private static String name(@Nullable CertificateWrapper signer) {
        return signer == null ? "" : Objects.requireNonNullElse(signer.getCommonName(), "");
    }

    private static String authority(@Nullable CertificateWrapper signer) {
        CertificateWrapper issuer = signer == null ? null : signer.getSigningCertificate();
        return issuer == null ? "" : Objects.requireNonNullElse(issuer.getCommonName(), "");
    }

    /** @return the earliest time-stamp over the signature that is whole, and trusted where authorities are known */
    private Optional<TimestampWrapper> stamp() {
        return signature.getTimestampList().stream()
                .filter(each -> each.isMessageImprintDataIntact() && each.isSignatureIntact()
                        && each.isSignatureValid())
                .filter(each -> !anchored || each.isTrustedChain())
                .min(Comparator.comparing(TimestampWrapper::getProductionTime));
    }

    private Set<Gap> gaps(Optional<TimestampWrapper> stamp, Indication indication) {
        Set<Gap> gaps = EnumSet.noneOf(Gap.class);
        if (!anchored) {
            gaps.add(Gap.AUTHORITY_UNKNOWN);
        }
        if (indication != Indication.TOTAL_PASSED) {
            gaps.add(Gap.REVOCATION_UNKNOWN);
        }
        if (stamp.isEmpty()) {
            gaps.add(Gap.TIME_CLAIMED);
        } else if (!anchored) {
            gaps.add(Gap.TIME_STAMP_UNKNOWN);
        }
        return gaps;
    }

    private @Nullable Flaw flaw(@Nullable CertificateWrapper signer, Optional<TimestampWrapper> stamp,
            @Nullable Instant signedAt, Indication indication, @Nullable SubIndication sub) {
        if (signer == null) {
            return signature.isSignatureIntact() ? Flaw.NO_SIGNER : Flaw.BROKEN;
        }
        if (!signature.isSignatureIntact() || !signature.isSignatureValid()
                || List.of(Indication.FAILED, Indication.TOTAL_FAILED).contains(indication)
                        && (sub == SubIndication.HASH_FAILURE || sub == SubIndication.SIG_CRYPTO_FAILURE)) {
            return Flaw.BROKEN;
        }
        if (signedAt == null) {
            return Flaw.NO_TIME;
        }
        if (isOutside(signer, signedAt) || stamp.isEmpty() && isOutside(signer, now)) {
            return Flaw.EXPIRED;
        }
        if (anchored && !signature.isTrustedChain()) {
            return Flaw.UNTRUSTED;
        }
        if (indication == Indication.TOTAL_PASSED || sub != null && NOT_WHOLE.contains(sub)) {
            return null;
        }
        if (sub != null && sub.name().startsWith("REVOKED")) {
            return Flaw.REVOKED;
        }
        return sub != null && sub.name().startsWith("OUT_OF_BOUNDS") ? Flaw.EXPIRED : Flaw.UNFIT;
    }

    private static boolean isOutside(CertificateWrapper signer, Instant at) {
        return at.isBefore(signer.getNotBefore().toInstant()) || at.isAfter(signer.getNotAfter().toInstant());
    }
}
