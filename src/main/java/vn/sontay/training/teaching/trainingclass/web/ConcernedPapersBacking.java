package vn.sontay.training.teaching.trainingclass.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sontay.training.teaching.trainingclass.ConcernedPaper;
import vn.sontay.training.teaching.trainingclass.ConcernedPaperQueries;
import vn.sontay.training.web.Parameters;

/** The warning on a form that corrects something on which papers stand, and whether it was confirmed. */
@Named
@RequestScoped
public class ConcernedPapersBacking {

    static final String FIELD = "confirmed";

    @Inject
    Parameters parameters;

    @Inject
    ConcernedPaperQueries queries;

    private final Map<Long, List<ConcernedPaper>> read = new HashMap<>();
    private boolean confirmed;

    @PostConstruct
    void read() {
        confirmed = !parameters.text(FIELD).isEmpty();
    }

    /** @return the papers that stand on the class; read once */
    public List<ConcernedPaper> ofClass(long classId) {
        return read.computeIfAbsent(classId, queries::ofClass);
    }

    /** @return the papers that stand on what the person has reached; read once */
    public List<ConcernedPaper> ofEnrolment(long enrolmentId) {
        return read.computeIfAbsent(enrolmentId, queries::ofEnrolment);
    }

    public boolean isConfirmed() {
        return confirmed;
    }
}
