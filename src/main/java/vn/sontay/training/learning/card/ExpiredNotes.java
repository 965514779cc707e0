package vn.sontay.training.learning.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of what was said about cards, answered or not: by then the card was looked at again. */
@ApplicationScoped
public class ExpiredNotes implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("card-notes", "select id as due from card_note where sent_at < :limit",
                "delete from card_note where id in (:due) and sent_at < :limit"));
    }
}
