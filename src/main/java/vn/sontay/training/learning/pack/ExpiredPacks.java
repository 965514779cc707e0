package vn.sontay.training.learning.pack;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of packs that were sent and never adopted. */
@ApplicationScoped
public class ExpiredPacks implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("content-packs", "select id as due from content_pack_draft where sent_at < :limit",
                "delete from content_pack_draft where id in (:due)"));
    }
}
