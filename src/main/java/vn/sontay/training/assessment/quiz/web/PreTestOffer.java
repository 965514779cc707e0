package vn.sontay.training.assessment.quiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.standing.MyQuiz;
import vn.sontay.training.assessment.quiz.standing.QuizQueries;

/** The pre-test, for the pages where somebody begins to learn. */
@Named
@RequestScoped
public class PreTestOffer {

    @Inject
    QuizQueries queries;

    private final Map<Long, Optional<MyQuiz>> found = new HashMap<>();

    /** @return the caller's pre-test of that enrolment while it can be taken, else null; read when it is first asked for */
    public @Nullable MyQuiz of(long enrolmentId) {
        return found.computeIfAbsent(enrolmentId, queries::openPreTest).orElse(null);
    }
}
