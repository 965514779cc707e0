package vn.sontay.training.assessment.quizresults;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of who was seen where in an attempt. */
@ApplicationScoped
public class ExpiredPresence implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(
                new Expiry("test-presence", "select attempt_id as due from attempt_presence where seen_at < :limit",
                        "delete from attempt_presence where attempt_id in (:due) and seen_at < :limit"));
    }
}
