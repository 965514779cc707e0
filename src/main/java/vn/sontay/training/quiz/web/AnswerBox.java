package vn.sontay.training.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/** What the script that keeps answers in the browser is told. */
@Named
@RequestScoped
public class AnswerBox {

    @Inject
    Clock clock;

    /** @return the server's time in milliseconds, so that the browser's clock doesn't matter (QUI-43) */
    public long getNow() {
        return clock.millis();
    }
}
