package vn.sontay.training.outcome.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.signature.Change;
import vn.sontay.training.outcome.certificate.signature.SentPaper;

/**
 * What became of one file that was handed back.
 *
 * @param number of the certificate with whose paper it begins, or null
 * @param reason key of the message that says why it wasn't taken, or null
 * @param changes that have to be accepted first
 */
public record Submission(String fileName, String sha256, Outcome outcome, @Nullable String number,
        @Nullable String reason, List<String> arguments, List<Change> changes) {

    /** What was done with it. */
    public enum Outcome {
        /** Kept, and its certificate recorded as signed. */
        KEPT,
        /** The same file was kept before. */
        KEPT_BEFORE,
        /** Not kept: it brought more than signatures, and nobody said yet that it may. */
        TO_ACCEPT,
        /** Not kept. */
        REFUSED
    }

    public Submission {
        arguments = List.copyOf(arguments);
        changes = List.copyOf(changes);
    }

    static Submission refused(SentPaper sent, @Nullable String number, String reason, String... arguments) {
        return new Submission(sent.name(), sent.sha256(), Outcome.REFUSED, number, reason, List.of(arguments),
                List.of());
    }

    /** @return whether nothing is left to do about it */
    public boolean done() {
        return outcome == Outcome.KEPT || outcome == Outcome.KEPT_BEFORE;
    }
}
