package vn.sontay.training.assessment.quiz.attempt;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.assessment.question.QuestionCatalogue;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.shared.JobWatch;

/**
 * Hands in overdue attempts twice a minute (QUI-21), each in a transaction of its own. Every node does it: an attempt is locked
 * and looked at again, so that one of them does.
 */
@Singleton
@Interceptors(JobWatch.class)
public class OverdueTimer {

    private static final Logger LOG = Logger.getLogger(OverdueTimer.class.getName());

    @Inject
    OverdueCloser closer;

    @Inject
    QuestionCatalogue questions;

    @Inject
    QuizCatalogue quizzes;

    /** Does nothing until the start has loaded the content. What fails with one attempt doesn't stop the others. */
    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void closeOverdue() {
        if (!questions.isLoaded() || !quizzes.isLoaded()) {
            return;
        }
        for (long attemptId : closer.find()) {
            try {
                closer.close(attemptId);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "Attempt " + attemptId + " could not be handed in at its end", e);
            }
        }
    }
}
