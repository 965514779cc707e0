package vn.sontay.training.assessment.quiz.handover;

import java.time.Instant;
import vn.sontay.training.assessment.question.AskedQuestion;

/**
 * One answer of a parcel as staff decide about it.
 *
 * @param asked the question with the answer in the parcel
 * @param givenAt as it is going to be written down: not before the attempt and not in the future
 * @param stands whether it is the one that is going to count: nothing newer is there
 */
public record HandedRow(AskedQuestion asked, Instant givenAt, HandedFate fate, boolean stands) {

    public boolean taken() {
        return fate == HandedFate.TAKEN;
    }
}
