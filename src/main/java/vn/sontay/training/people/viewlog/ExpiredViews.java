package vn.sontay.training.people.viewlog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of lines of the view log (VIE-3). */
@ApplicationScoped
public class ExpiredViews implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("views", "select id as due from person_view where seen_at < :limit",
                "delete from person_view where id in (:due)"));
    }
}
