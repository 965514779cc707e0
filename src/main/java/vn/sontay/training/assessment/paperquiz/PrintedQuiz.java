package vn.sontay.training.assessment.paperquiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;

/**
 * One variant of a print with its questions.
 *
 * @param questions as worded when they were printed, in the print's order
 * @param asked the same as the paper shows them
 * @param items the rows of its answer sheet
 */
record PrintedQuiz(PrintedVariant variant, List<Question> questions, List<AskedQuestion> asked,
        List<PaperItem> items) {

    /** @param wordings of the print's questions by archive id */
    static PrintedQuiz of(PrintedVariant variant, Map<Long, Question> wordings) {
        List<Question> questions = new ArrayList<>();
        List<AskedQuestion> asked = new ArrayList<>();
        for (Long id : variant.questionIds()) {
            Question question = Objects.requireNonNull(wordings.get(id));
            questions.add(question);
            asked.add(AskedQuestion.asked(questions.size(), question, Response.NONE, Shuffle.of(variant.seed())));
        }
        return new PrintedQuiz(variant, List.copyOf(questions), List.copyOf(asked), PaperItem.of(asked));
    }

    AnswerLine line() {
        return new AnswerLine(items);
    }
}
