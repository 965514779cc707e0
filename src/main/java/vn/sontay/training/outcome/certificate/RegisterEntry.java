package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateState;

/**
 * A line of the register with all that was done to it.
 *
 * @param version that a form brings back
 * @param unitId of the unit that numbered it
 * @param fromPaper whether it was entered from a paper register
 * @param classId null for one from a paper register
 * @param signatory who signs or signed, with title
 * @param code for verification, in groups
 * @param acts in their order
 * @param possible what can be done to it now
 * @param decision what was decided at its issue; null for one from a paper register
 * @param facts on what; null where that wasn't kept yet
 * @param seal how it agrees with what it was when it was entered
 */
public record RegisterEntry(long certificateId, long version, long unitId, boolean fromPaper, @Nullable Long classId,
        String classTitle, String courseTitle,
        String number, String fullName, String unitName, LocalDate issuedOn, String signatory, String code,
        CertificateState state, List<Line> acts, Set<ActKind> possible, @Nullable Decision decision,
        @Nullable RecordedFacts facts, Sealed seal) {

    /**
     * An act as it is listed.
     *
     * @param stands whether it wasn't undone
     * @param undoable whether it can be undone now
     */
    public record Line(Act act, boolean stands, boolean undoable) {
    }

    public RegisterEntry {
        acts = List.copyOf(acts);
        possible = Set.copyOf(possible);
    }

    /** @return whether it was signed outside, and the file is kept */
    public boolean digital() {
        return acts.stream().anyMatch(line -> line.stands() && line.act().digital());
    }
}
