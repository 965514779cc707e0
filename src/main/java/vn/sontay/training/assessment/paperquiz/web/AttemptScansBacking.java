package vn.sontay.training.assessment.paperquiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.paperquiz.AttemptScans;
import vn.sontay.training.assessment.paperquiz.ScanQueries;

/** What is kept of the answer sheet behind a result from paper. */
@Named
@RequestScoped
public class AttemptScansBacking {

    @Inject
    ScanQueries queries;

    /** @return null when the attempt wasn't entered from a print */
    public @Nullable AttemptScans of(long attemptId) {
        return queries.ofAttempt(attemptId);
    }
}
