package vn.sontay.training.people.security.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.Installation;

/** Brings secrets under the key of now that lie under an earlier one which the file still has (SFA-11). */
@ApplicationScoped
public class FactorKeyChange {

    private static final String SYSTEM = "Hệ thống";

    @Inject
    Factors factors;

    @Inject
    FactorSecrets secrets;

    @Inject
    Event<Changed> changes;

    protected FactorKeyChange() {
    }

    /** For tests. */
    FactorKeyChange(EntityManager entityManager, Clock clock, Installation installation, Event<Changed> changes) {
        this.factors = new Factors(entityManager, clock);
        this.secrets = new FactorSecrets(installation);
        this.changes = changes;
    }

    /** @return of how many accounts the secret was sealed again; what is under a key that nobody has stays as it is */
    @Transactional
    public int finish() {
        String mark = secrets.mark();
        int moved = 0;
        for (Map.Entry<Long, String> each : factors.notUnder(mark).entrySet()) {
            Optional<byte[]> secret = secrets.open(each.getKey(), each.getValue());
            if (secret.isPresent() && factors.sealAgain(each.getKey(), each.getValue(),
                    secrets.seal(each.getKey(), secret.get()), mark)) {
                moved++;
            }
        }
        if (moved > 0) {
            changes.fire(new Changed("security.changeFactorKey", "account", null, moved + " tài khoản", SYSTEM));
        }
        return moved;
    }
}
