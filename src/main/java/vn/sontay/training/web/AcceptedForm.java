package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** For the few forms that are accepted and yet answered by their own page, such as one that shows a code once (DRA-4). */
@RequestScoped
public class AcceptedForm {

    @Inject
    HttpServletRequest request;

    /** Says so: nothing of what was typed waits to be sent any more. */
    public void letGo() {
        if (request.getAttribute(AnswerToForm.ATTRIBUTE) instanceof AnswerToForm answer) {
            answer.accept();
        }
    }
}
