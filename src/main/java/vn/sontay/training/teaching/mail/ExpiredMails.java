package vn.sontay.training.teaching.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of mail that was sent, or given up and queued as long ago. */
@ApplicationScoped
public class ExpiredMails implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("mails", """
                select m.id as due from outgoing_mail m
                 where m.sent_at < :limit or m.sent_at is null and m.next_try_at is null and m.queued_at < :limit""",
                "delete from outgoing_mail where id in (:due)"));
    }
}
