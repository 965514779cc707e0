package vn.sontay.training.assessment.quiz.attempt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.quiz.draw.Drawing;

/**
 * What somebody answered on a printed quiz.
 *
 * @param printId of the print it was answered on
 * @param optionSeed from which the print's order of options follows, so that a result shows them as the paper did
 * @param drawVersion by which its questions were drawn: a {@link Drawing#VERSION}
 * @param questionIds archive ids of the print's questions in their order
 * @param responses by the question's number, from 1; those left empty are missing
 * @param takenOn from the class's first day to today
 */
public record PaperAnswers(long enrolmentId, String quizCode, long printId, @Nullable Long optionSeed,
        int drawVersion, List<Long> questionIds, Map<Integer, Response> responses, LocalDate takenOn) {

    public PaperAnswers {
        questionIds = List.copyOf(questionIds);
        responses = Map.copyOf(responses);
    }
}
