package vn.sontay.training.assessment.quiz.attempt;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** The transactions of {@link OverdueTimer}. Not for pages: nothing here asks who calls. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OverdueCloser {

    @Inject
    OverdueAttempts overdue;

    /** @return the ids of attempts that are overdue */
    public List<Long> find() {
        return overdue.find();
    }

    /** @return whether it was overdue, and is handed in now */
    public boolean close(long attemptId) {
        return overdue.close(attemptId);
    }
}
