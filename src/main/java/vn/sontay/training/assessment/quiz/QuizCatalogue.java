package vn.sontay.training.assessment.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The quizzes as they were last loaded. Safe for many threads. */
@ApplicationScoped
public class QuizCatalogue {

    private volatile @Nullable Quizzes loaded;

    /** @return whether the content has been loaded */
    public boolean isLoaded() {
        return loaded != null;
    }

    /**
     * @return the quizzes now in force
     * @throws IllegalStateException before the start has loaded them
     */
    public Quizzes current() {
        Quizzes now = loaded;
        if (now == null) {
            throw new IllegalStateException("The quizzes have not been loaded");
        }
        return now;
    }

    /** Puts a new state in force. */
    public void replace(Quizzes quizzes) {
        loaded = quizzes;
    }
}
