package vn.sontay.training.people.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of what can be read in lines of the trail, together with its salts (AUD-8); lines and chain stay. */
@ApplicationScoped
public class ExpiredValues implements Expiring {

    @Override
    public List<Expiry> expiries() {
        return List.of(new Expiry("trail", """
                select e.id as due from audit_entry e left join audit_link l on l.entry_id = e.id
                 where e.occurred_at < :limit
                   and (e.actor_name <> '' or e.detail <> '' or e.differences <> '' or l.actor_salt is not null
                        or l.detail_salt is not null or l.differences_salt is not null)""",
                List.of("update audit_entry set actor_name = '', detail = '', differences = '' where id in (:due)",
                        "update audit_link set actor_salt = null, detail_salt = null, differences_salt = null "
                                + "where entry_id in (:due)")));
    }
}
