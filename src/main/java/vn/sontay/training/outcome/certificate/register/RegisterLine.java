package vn.sontay.training.outcome.certificate.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/**
 * A line of the register.
 *
 * @param fromPaper whether it was entered from a paper register
 * @param blank the number of the blank on which it stands, or null
 * @param issuedOn the day that the paper bears
 * @param signatory who signs, with title
 * @param validUntil the last day on which it is valid, or null where it doesn't expire
 * @param expired whether that day has passed
 * @param decision number of the decision to issue, where there was one
 * @param notes what was done to it, in its order (REG-2)
 */
public record RegisterLine(long certificateId, boolean fromPaper, int serial, String number, @Nullable String blank,
        String fullName,
        @Nullable Integer birthYear,
        String unitName, String courseTitle, String classTitle, LocalDate issuedOn, String signatory,
        @Nullable LocalDate validUntil, boolean expired, @Nullable String decision, CertificateState state,
        List<Note> notes) {

    /**
     * An act that stands.
     *
     * @param paper its number, where it was done by a paper
     * @param detail who got it, the other name, the other number; whatever the act tells of itself
     */
    public record Note(ActKind kind, LocalDate on, @Nullable String paper, @Nullable String detail) {
    }

    public RegisterLine {
        notes = List.copyOf(notes);
    }
}
