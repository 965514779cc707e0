package vn.sontay.training.learning.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of what was asked long ago; its answers go with it. */
@ApplicationScoped
public class ExpiredInquiries implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(
                new Expiry("inquiries", "select id as due from inquiry where asked_at < :limit",
                        "delete from inquiry where id in (:due) and asked_at < :limit"),
                new Expiry("inquiry-answers", "select id as due from inquiry_answer where answered_at < :limit",
                        "delete from inquiry_answer where id in (:due) and answered_at < :limit"));
    }
}
