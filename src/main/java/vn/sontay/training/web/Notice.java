package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * The sentence that a page shows after a redirect, such as "Đã lưu". The address carries its key ({@code ?m=quiz.submitted}),
 * so that nothing has to be kept in the session.
 */
@Named
@ApplicationScoped
public class Notice {

    @Inject
    HttpServletRequest request;

    @Inject
    Texts texts;

    /** @return the sentence, or an empty text when there is none */
    public String getText() {
        String key = Objects.requireNonNullElse(request.getParameter("m"), "");
        return key.matches("[a-zA-Z]+\\.[a-zA-Z0-9]+") && texts.has(key) ? texts.get(key) : "";
    }
}
