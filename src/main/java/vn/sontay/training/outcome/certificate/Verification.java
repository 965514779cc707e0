package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What anyone reads about a code (CER-7), and nothing else. Where the certificate isn't known, all but state and code is
 * null.
 *
 * @param code as typed, in groups
 * @param waitSeconds how long to wait before trying again, where the state is {@link State#WAIT}, else 0
 * @param demo whether it stands on made-up data
 */
public record Verification(State state, String code, long waitSeconds, @Nullable String number,
        @Nullable String fullName, @Nullable String courseTitle, @Nullable LocalDate classStartsOn,
        @Nullable LocalDate classEndsOn, @Nullable String issuerName, @Nullable LocalDate issuedOn, boolean demo) {

    /** What is to be said about a code. */
    public enum State {
        /** It was issued and counts. */
        VALID,
        /** It was issued, and taken back later. */
        REVOKED,
        /** No certificate has this code. */
        UNKNOWN,
        /** Too many unknown codes were tried from this address, and this is another (CER-11). */
        WAIT
    }

    static Verification unknown(String code) {
        return without(State.UNKNOWN, code, 0);
    }

    static Verification wait(String code, long seconds) {
        return without(State.WAIT, code, seconds);
    }

    private static Verification without(State state, String code, long seconds) {
        return new Verification(state, code, seconds, null, null, null, null, null, null, null, false);
    }
}
