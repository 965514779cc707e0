package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What anyone reads about a code (CER-7), and nothing else. Where the certificate isn't known, facts and standing are null.
 *
 * @param code as typed, in groups
 * @param waitSeconds how long to wait before trying again, where the state is {@link State#WAIT}, else 0
 * @param askNow who answers for it where the unit that numbered it has ended, else null
 * @param demo whether it stands on made-up data
 * @param changes of law and procedure since the day of issue, of what was learned for it (CHG-7), the newest first
 */
public record Verification(State state, String code, long waitSeconds, @Nullable Facts facts,
        @Nullable Standing standing, @Nullable String askNow, boolean demo, List<ChangeSince> changes) {

    public Verification {
        changes = List.copyOf(changes);
    }

    /** The same without changes. */
    Verification(State state, String code, long waitSeconds, @Nullable Facts facts, @Nullable Standing standing,
            @Nullable String askNow, boolean demo) {
        this(state, code, waitSeconds, facts, standing, askNow, demo, List.of());
    }

    /** What has changed. @param from its first day */
    public record ChangeSince(String title, LocalDate from) {
    }

    /** What is to be said about a code. */
    public enum State {
        /** It is in the register and isn't worth anything before it is signed. */
        AWAITING_SIGNATURE,
        /** It was signed and is valid. */
        VALID,
        /** It was valid until a day that has passed. */
        EXPIRED,
        /** It was taken back by a decision. */
        REVOKED,
        /** Its number was cancelled before it was handed over. */
        CANCELLED,
        /** Another number has taken its place. */
        REPLACED,
        /** It was entered from a paper register by mistake, and tells of no paper. */
        VOIDED,
        /** No certificate has this code. */
        UNKNOWN,
        /** Too many unknown codes were tried from this address, and this is another (CER-11). */
        WAIT
    }

    /**
     * What the paper says.
     *
     * @param classStartsOn null where that isn't known, of one from a paper register
     * @param validUntil the last day on which it is valid, or null where it doesn't expire
     * @param fromPaper whether it was entered from a paper register, so that the system didn't issue it
     */
    public record Facts(String number, String fullName, String courseTitle, @Nullable LocalDate classStartsOn,
            @Nullable LocalDate classEndsOn, String issuerName, LocalDate issuedOn,
            @Nullable LocalDate validUntil, boolean fromPaper) {
    }

    /**
     * What became of it since.
     *
     * @param since the day of its state; null for one that was issued before signatures were recorded
     * @param paperNumber of the decision or the minutes behind its state, or null
     * @param replacedBy the number that has taken its place, or null
     * @param signedDigitallyOn when it was signed outside by a digital signature, or null where there is none
     * @param handedOverOn when it was handed over, or null where that isn't recorded
     */
    public record Standing(@Nullable LocalDate since, @Nullable String paperNumber, @Nullable String replacedBy,
            @Nullable LocalDate signedDigitallyOn, @Nullable LocalDate handedOverOn, List<Correction> corrections) {

        public Standing {
            corrections = List.copyOf(corrections);
        }
    }

    /** A name that holds since a decision. */
    public record Correction(String fullName, @Nullable String paperNumber, LocalDate on) {
    }

    static Verification unknown(String code) {
        return new Verification(State.UNKNOWN, code, 0, null, null, null, false);
    }

    /** What was entered by mistake may tell of somebody else: nothing of it is told. */
    static Verification voided(String code, boolean demo) {
        return new Verification(State.VOIDED, code, 0, null, null, null, demo);
    }

    static Verification wait(String code, long seconds) {
        return new Verification(State.WAIT, code, seconds, null, null, null, false);
    }

    /** @return the same with what has changed since */
    Verification since(List<ChangeSince> later) {
        return new Verification(state, code, waitSeconds, facts, standing, askNow, demo, later);
    }

    /** @return whether the certificate is known */
    public boolean known() {
        return facts != null;
    }
}
