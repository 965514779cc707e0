package vn.sontay.training.people.organisation.act;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.JobWatch;
import vn.sontay.training.shared.RuleException;

/** Carries acts out on their day (UNA-1). */
@Singleton
@Interceptors(JobWatch.class)
public class UnitActTimer {

    private static final Logger LOG = Logger.getLogger(UnitActTimer.class.getName());

    @Inject
    DueActs due;

    /** A few minutes after midnight, and every quarter of an hour for what hindered an act or a start that came later. */
    @Schedule(hour = "*", minute = "2/15", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void carryOut() {
        List<Long> ids;
        try {
            ids = due.ids();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Which acts are due could not be read; the next turn tries it", e);
            return;
        }
        for (Long id : ids) {
            try {
                due.carryOut(id);
            } catch (RuleException e) {
                due.hindered(id, e);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "An act of a unit could not be carried out; the next turn tries it", e);
            }
        }
    }
}
