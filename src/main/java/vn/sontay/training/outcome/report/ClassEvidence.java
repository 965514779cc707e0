package vn.sontay.training.outcome.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionState;

/**
 * What one class's being held stands on, and who was in it on asOf, in the order of a class list.
 *
 * @param sessions all of the timetable, by time
 * @param certificates all that count on asOf, by number, also of people who have left (CER-15)
 */
public record ClassEvidence(PlanClass trainingClass, List<RollCall> sessions, List<TargetPerson> people,
        List<IssuedCertificate> certificates) {

    public ClassEvidence {
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
        certificates = List.copyOf(certificates);
    }

    /**
     * A session with the marks that count.
     *
     * @param closedAt when the roll call was closed, or null while it isn't
     */
    public record RollCall(int ordinal, String title, LocalDate heldOn, DayPart part, SessionState session,
            @Nullable Instant openedAt,
            @Nullable Instant closedAt, @Nullable String closedBy, int present, int late, int excused, int absent) {

        /** @return how far it is: one that isn't held, a session without roll call, an open one, a closed one */
        public String state() {
            if (session != SessionState.STANDS) {
                return session.name();
            }
            if (openedAt == null) {
                return "NOT_YET";
            }
            return closedAt == null ? "OPEN" : "CLOSED";
        }
    }
}
