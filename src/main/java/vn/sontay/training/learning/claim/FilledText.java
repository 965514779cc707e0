package vn.sontay.training.learning.claim;

import java.util.List;
import vn.sontay.training.shared.content.ContentText;

/**
 * A file whose figures were filled from their claims (CLM-5). Its lines are those of the file.
 *
 * @param marks the references that were filled, in their order
 */
public record FilledText(ContentText text, List<ClaimMark> marks) {

    public FilledText {
        marks = List.copyOf(marks);
    }

    /**
     * @param first a line
     * @param end the line after the last
     * @return the references on those lines
     */
    public List<ClaimMark> marksIn(int first, int end) {
        return marks.stream().filter(mark -> mark.line() >= first && mark.line() < end).toList();
    }
}
