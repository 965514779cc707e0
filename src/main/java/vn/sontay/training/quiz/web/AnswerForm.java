package vn.sontay.training.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.quiz.Choice;

/**
 * The answers as the form of all questions sends them: {@code q3} is what is chosen for question 3, {@code was3} what the
 * form showed. Only what differs is a change, so that a form that lay open long doesn't bring old answers back.
 */
@RequestScoped
public class AnswerForm {

    private static final int MOST_QUESTIONS = 1000;

    @Inject
    HttpServletRequest request;

    /** @return the changed choices by question */
    Map<Integer, Choice> changed() {
        Map<Integer, Choice> changed = new HashMap<>();
        for (int ordinal = 1; ordinal <= MOST_QUESTIONS; ordinal++) {
            String was = request.getParameter("was" + ordinal);
            if (was == null) {
                return changed;
            }
            String[] chosen = request.getParameterValues("q" + ordinal);
            Choice now = Choice.of(chosen == null ? List.of() : Arrays.asList(chosen));
            if (!now.equals(Choice.read(was))) {
                changed.put(ordinal, now);
            }
        }
        return changed;
    }
}
