package vn.sontay.training.assessment.question.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.web.Parameters;

/**
 * Reads answers from the fields that {@link QuestionFields} writes, when a form sends them all: {@code q3} is what is chosen
 * or typed for question 3, {@code q3s2} the value for a place of it, {@code q3p1} a part of it, {@code was3} what the form
 * showed. Only what differs is a change, so that a form that lay open long doesn't bring old answers back.
 */
@RequestScoped
public class ResponseForm {

    @Inject
    Parameters parameters;

    /**
     * @param asked the questions that the form may show, or more
     * @return the changed responses by question
     */
    public Map<Integer, Response> changed(List<AskedQuestion> asked) {
        Map<String, String[]> sent = parameters.all();
        ResponseFields form = new ResponseFields(sent);
        Map<Integer, Response> changed = new TreeMap<>();
        for (AskedQuestion question : asked) {
            if (sent.containsKey("was" + question.ordinal())) {
                Response now = form.read("q" + question.ordinal(), question.fields());
                if (!now.equals(new Response(form.one("was" + question.ordinal())))) {
                    changed.put(question.ordinal(), now);
                }
            }
        }
        return changed;
    }
}
