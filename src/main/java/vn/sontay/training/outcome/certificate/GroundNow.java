package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * What is known today of that on which a certificate stands.
 *
 * @param leftOn from which day its holder is in the class no more, or null
 * @param printed what the paper would say of the class
 * @param judgement of its holder as of the day of issue
 */
record GroundNow(@Nullable LocalDate leftOn, ClassOnPaper printed, Judgement judgement) {
}
