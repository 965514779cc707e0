package vn.sontay.training.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.sontay.training.shared.personal.KeptData;
import vn.sontay.training.shared.retention.Expiries;
import vn.sontay.training.shared.retention.Expiry;

/** Deletes at night what has been kept for as long as it may be (OPE-5). */
@ApplicationScoped
public class Deletions {

    /** After the hour at which backups are made unless it is set otherwise. */
    static final int HOUR = 3;
    private static final Logger LOG = Logger.getLogger(Deletions.class.getName());

    @Inject
    Expiries expiries;

    @Inject
    DeletionSteps steps;

    @Inject
    Clock clock;

    /** Does it where this night's is due and this node has taken it on. What fails is told and keeps nothing else from going. */
    void tonight() {
        steps.takeOn(HOUR).ifPresent(turn -> {
            Instant begun = clock.instant();
            Map<String, Long> rows = new TreeMap<>();
            List<String> failed = new ArrayList<>();
            for (Expiry each : expiries.all()) {
                try {
                    rows.merge(each.kept(), all(each, begun), Long::sum);
                } catch (RuntimeException e) {
                    LOG.log(Level.WARNING, "What has expired could not be deleted: " + each.kept(), e);
                    failed.add(each.kept());
                }
            }
            DeletionNight end = new DeletionNight(begun, clock.instant(), rows, failed.stream().distinct().toList());
            steps.note(turn, end);
            LOG.log(Level.INFO, "Expired rows deleted: {0}", end.rowCount());
        });
    }

    private long all(Expiry expiry, Instant now) {
        Instant limit = KeptData.of(expiry.kept()).retention().limit(now);
        long all = 0;
        int lot;
        do {
            lot = steps.lot(expiry, limit);
            all += lot;
        } while (lot >= DeletionSteps.LOT);
        return all;
    }
}
