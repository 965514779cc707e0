package vn.sontay.training.assessment.paperquiz.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.paperquiz.AttemptScans;
import vn.sontay.training.assessment.paperquiz.ScanQueries;

/** What is kept of the answer sheet behind a result from paper. */
@Named
@RequestScoped
public class AttemptScansBacking {

    @Inject
    ScanQueries queries;

    private final Map<Long, Optional<AttemptScans>> read = new HashMap<>();

    /** @return null when the attempt wasn't entered from a print; read once */
    public @Nullable AttemptScans of(long attemptId) {
        return read.computeIfAbsent(attemptId, each -> Optional.ofNullable(queries.ofAttempt(each))).orElse(null);
    }
}
