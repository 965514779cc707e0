package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/**
 * A certificate as it stood on a day.
 *
 * @param number such as "012/2025/GCN-TH"
 * @param code for verification, in groups as it is printed
 * @param fullName of the holder, as on the paper
 * @param withdrawnOn from which day the holder is no longer in the class, or null
 * @param state what it was worth on that day; which day it was handed over isn't asked
 * @param since the day of that state; null while it waits for its signature
 * @param underReview whether a flag waited for a decision on that day (CER-14)
 * @param limit until when it is valid; null where it doesn't expire
 */
public record IssuedCertificate(long certificateId, long enrolmentId, String number, LocalDate issuedOn, String code,
        String fullName, CertificateState state, @Nullable LocalDate since,
        @Nullable LocalDate withdrawnOn, boolean underReview, @Nullable Limit limit) {

    /**
     * Until when it is valid (VAL-1).
     *
     * @param expired whether that day had passed
     * @param soon whether it has, or does within {@link #SOON_DAYS}
     * @param renewal code of the course that renews it, or null
     */
    public record Limit(LocalDate until, boolean expired, boolean soon, @Nullable String renewal) {

        /** In days. */
        public static final int SOON_DAYS = 60;
    }

    public IssuedCertificate {
        code = VerificationCode.grouped(code);
    }

    /** @return whether its day had passed (VAL-2) */
    public boolean expired() {
        return limit != null && limit.expired() && state.isValid();
    }

    /** @return whether it was worth something, as far as its acts go (CER-19) */
    public boolean valid() {
        return state.isValid();
    }

    /** @return whether it was in the register and hadn't ended, signed or not */
    public boolean live() {
        return !state.isEnded();
    }
}
