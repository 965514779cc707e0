package vn.sontay.training.assessment.interchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Question;

/**
 * A foreign question and what the bank makes of it.
 *
 * @param question null when there is a reason against it
 * @param reason why it isn't taken, or empty
 * @param broken whether that is a fault of the file, rather than something the bank doesn't have
 * @param notes what doesn't come along
 */
record Adopted(ForeignQuestion foreign, @Nullable Question question, String reason, boolean broken,
        List<String> notes) {

    Adopted {
        notes = List.copyOf(notes);
    }
}
