package vn.sontay.training.assessment.quiz.handover;

import java.util.List;
import vn.sontay.training.assessment.quiz.answer.HandedAnswer;

/**
 * What a phone hands over: the answers of one attempt that it couldn't send (QUI-45).
 *
 * @param personId whose it says they are
 * @param answers 1 to {@value #MOST}, those of one client in the order in which they were given, each once
 */
public record Parcel(long personId, long attemptId, List<HandedAnswer> answers) {

    /** In one parcel. */
    public static final int MOST = 1000;

    public Parcel {
        answers = List.copyOf(answers);
    }
}
