package vn.sontay.training.shared.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lets go of drafts of forms, receipts of commands, and how far work was. */
@ApplicationScoped
public class ExpiredWork implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(
                new Expiry("drafts", "select number_hash as due from draft where kept_at < :limit",
                        "delete from draft where number_hash in (:due) and kept_at < :limit"),
                new Expiry("receipts", "select request_id as due from command_receipt where recorded_at < :limit",
                        "delete from command_receipt where request_id in (:due) and recorded_at < :limit"),
                new Expiry("progress-of-work", "select request_id as due from work_progress where told_at < :limit",
                        "delete from work_progress where request_id in (:due) and told_at < :limit"));
    }
}
