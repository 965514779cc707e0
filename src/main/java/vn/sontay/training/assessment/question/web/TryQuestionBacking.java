package vn.sontay.training.assessment.question.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.assessment.question.QuestionQueries;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.web.Parameters;

/** A question answered by who keeps it, and explained as a trainee sees it afterwards. Nothing is kept. */
@Named
@RequestScoped
public class TryQuestionBacking {

    @Inject
    Parameters parameters;

    @Inject
    QuestionQueries queries;

    @Inject
    ResponseForm responses;

    private Question question;
    private Response response = Response.NONE;

    @SuppressWarnings("NullAway.Init")
    public TryQuestionBacking() {
    }

    /** Reads the question and the answer of the address. */
    @PostConstruct
    void read() {
        question = queries.entry(parameters.text("code")).question();
        response = responses.changed(List.of(AskedQuestion.asked(1, question, Response.NONE, Shuffle.NONE)))
                .getOrDefault(1, Response.NONE);
    }

    /** @return the question as it is explained */
    public List<AskedQuestion> getExplained() {
        return List.of(AskedQuestion.explained(1, question, response, Shuffle.NONE));
    }

    public String getCode() {
        return question.code();
    }
}
