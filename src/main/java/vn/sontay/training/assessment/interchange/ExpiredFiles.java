package vn.sontay.training.assessment.interchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of files of questions that were never imported. */
@ApplicationScoped
public class ExpiredFiles implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("question-files", "select id as due from import_draft where sent_at < :limit",
                "delete from import_draft where id in (:due)"));
    }
}
