package vn.sontay.training.teaching.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The form as it was last loaded. Safe for many threads. */
@ApplicationScoped
public class FeedbackCatalogue {

    private volatile @Nullable FeedbackForm loaded;

    /**
     * @return the form now in force
     * @throws IllegalStateException before the start has loaded it
     */
    public FeedbackForm current() {
        FeedbackForm now = loaded;
        if (now == null) {
            throw new IllegalStateException("The feedback form has not been loaded");
        }
        return now;
    }

    /** Puts a new form in force. */
    public void replace(FeedbackForm form) {
        loaded = form;
    }
}
