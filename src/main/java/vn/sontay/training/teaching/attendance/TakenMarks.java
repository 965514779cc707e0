package vn.sontay.training.teaching.attendance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RuleException;

/**
 * What became of marks that a device had kept.
 *
 * @param version of the roll call from now on; 0 when nobody has begun it
 * @param marks one for each that was sent
 * @param receipt under which a phone may ask whether the database still has them; null where it needn't (KEE-6)
 */
public record TakenMarks(long version, List<Taken> marks, @Nullable String receipt) {

    public TakenMarks {
        marks = List.copyOf(marks);
    }

    /**
     * What became of one.
     *
     * @param why it is refused; null when it isn't
     * @param differs whether somebody else has said something else meanwhile, so that a person has to decide (ATT-20)
     * @param mark what counts now, by that time; null when nothing does
     * @param markId the mark that counts from now on; null when nothing does
     */
    public record Taken(KeptMark kept, @Nullable RuleException why, boolean differs, @Nullable RecordedMark mark,
            @Nullable Long markId) {

        /** @return whether the device may let go of it */
        public boolean acknowledged() {
            return why == null && !differs;
        }
    }
}
