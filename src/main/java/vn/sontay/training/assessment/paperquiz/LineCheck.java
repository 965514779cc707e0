package vn.sontay.training.assessment.paperquiz;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line as it was understood.
 *
 * @param read such as "1 A", "2 AC": the items that were reached
 * @param slip what is wrong, or null
 */
public record LineCheck(List<String> read, @Nullable Slip slip) {

    public LineCheck {
        read = List.copyOf(read);
    }
}
