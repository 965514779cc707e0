package vn.sontay.training.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import vn.sontay.training.shared.RuleException;

/** What is to be done with a question, and how that is marked. Immutable; knows nothing of who answers it when. */
public sealed interface Task
        permits ChoiceTask, MatchingTask, OrderingTask, ShortAnswerTask, NumericTask, ScenarioTask {

    QuestionType type();

    /** @return hundredths that the response earns, 0 to 100; an empty one earns nothing (QST-1) */
    BigDecimal percent(Response response);

    /**
     * @throws RuleException when this couldn't be an answer to it: an option that isn't there, two where one is to be chosen,
     *     too many characters
     */
    void requireFits(Response response);

    /** @return whether nothing is left open: every place is filled, every part is answered (QST-23) */
    boolean isAnsweredBy(Response response);

    /** @return a response that is right in full */
    Response model();

    /** @return what the author says to a response of that kind, without empty ones */
    List<String> feedback(Response response);
}
