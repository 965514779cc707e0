package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import vn.sontay.training.shared.draft.FormTag;

/** What the error page says. */
@Named
@RequestScoped
public class ErrorBacking {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** @return the HTTP status, 404 when somebody opens the page by its address */
    public int getStatus() {
        return request.getAttribute("errorStatus") instanceof Integer status ? status : 404;
    }

    public String getTitle() {
        return text("Title");
    }

    public String getAdvice() {
        return text("Advice");
    }

    /** @return the code that stands in the log, or an empty text when the error was expected */
    public String getReference() {
        return Objects.toString(request.getAttribute(ErrorServlet.REFERENCE), "");
    }

    /** @return where what was typed is found again, inside the application; empty when the error answers no form */
    public String getAgain() {
        return request.getAttribute(DraftPassage.TAG) instanceof FormTag tag ? tag.draftPage() : "";
    }

    private String text(String part) {
        String exact = "web.error" + getStatus() + part;
        return texts.has(exact)
                ? texts.get(exact)
                : texts.get(getStatus() >= 500 ? "web.error500" + part : "web.error400" + part);
    }
}
