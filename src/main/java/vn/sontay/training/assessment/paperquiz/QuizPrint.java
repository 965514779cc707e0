package vn.sontay.training.assessment.paperquiz;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A print in a list.
 *
 * @param again whether it is for those who take the quiz again
 * @param variants the ids of its variants, the first one first
 * @param entered how many have their answers entered, without voided ones
 * @param scans how many are kept with it, without withdrawn ones
 */
public record QuizPrint(String code, @Nullable LocalDate heldOn, Instant printedAt, String printedBy, boolean again,
        int questions,
        List<Long> variants, int entered, int scans) {

    public QuizPrint {
        variants = List.copyOf(variants);
    }
}
