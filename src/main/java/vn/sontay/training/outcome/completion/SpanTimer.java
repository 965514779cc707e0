package vn.sontay.training.outcome.completion;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.assessment.quiz.QuizCatalogue;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.JobWatch;

/** Judges twice a minute what has changed, so that whoever reads a figure rarely waits for it (COM-7). */
@Singleton
@Interceptors(JobWatch.class)
public class SpanTimer {

    private static final Logger LOG = Logger.getLogger(SpanTimer.class.getName());

    @Inject
    CompletedSpans spans;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    QuizCatalogue quizzes;

    private boolean begun;

    /** Does nothing until the start has loaded the content. */
    @Schedule(hour = "*", minute = "*", second = "15/30", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void refresh() {
        if (!curriculum.isLoaded() || !quizzes.isLoaded()) {
            return;
        }
        try {
            if (!begun) {
                spans.forgetOtherRules();
                begun = true;
            }
            spans.refresh();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "What has changed could not be judged again; the next turn tries it", e);
        }
    }
}
