package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import vn.sontay.training.shared.Installation;

/** What the script that keeps answers in the browser is told. */
@Named
@ApplicationScoped
public class AnswerBox {

    @Inject
    Clock clock;

    @Inject
    Installation installation;

    @Inject
    HttpServletRequest request;

    /** @return where other phones find this system; a path of this one where nobody has said */
    public String getPublicAddress() {
        return installation.publicUrl().orElseGet(request::getContextPath);
    }

    /** @return the server's time in milliseconds, so that the browser's clock doesn't matter (QUI-43) */
    public long getNow() {
        return clock.millis();
    }
}
