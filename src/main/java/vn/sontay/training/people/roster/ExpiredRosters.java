package vn.sontay.training.people.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sontay.training.shared.retention.Expiring;
import vn.sontay.training.shared.retention.Expiry;

/** Lets go of what stood in files of people; who was taken over stays known. */
@ApplicationScoped
public class ExpiredRosters implements Expiring {

    private static final String KIND = "lists-sent";

    @Override
    public List<Expiry> expiries() {
        return List.of(
                new Expiry(KIND, """
                        select w.id as due from roster_row w join roster r on r.id = w.roster_id
                         where r.sent_at < :limit and w.fate <> 'TAKEN'""",
                        "delete from roster_row where id in (:due) and fate <> 'TAKEN'"),
                new Expiry(KIND, """
                        select w.id as due from roster_row w join roster r on r.id = w.roster_id
                         where r.sent_at < :limit
                           and (w.cells <> '' or w.typed is not null or w.group_text <> '' or w.unit_text <> '')""",
                        "update roster_row set cells = '', typed = null, group_text = '', unit_text = '' where id in (:due)"),
                new Expiry(KIND, """
                        select r.id as due from roster r
                         where r.sent_at < :limit and (r.headings <> '' or r.passed_over <> '' or r.unit_words <> ''
                               or not exists (select 1 from roster_row w where w.roster_id = r.id))""",
                        List.of("update roster set headings = '', passed_over = '', unit_words = '' where id in (:due)",
                                "delete from roster where id in (:due) and id not in (select w.roster_id from roster_row w)")));
    }
}
