package vn.sontay.training.people.viewlog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.database.Sql;

/** Who looked at one person's details, for whoever may be told and has checked it (VIE-4): the person's own data as a file. */
@ApplicationScoped
public class ViewsOfPerson {

    @PersistenceContext
    EntityManager entityManager;

    protected ViewsOfPerson() {
    }

    /** For tests. */
    ViewsOfPerson(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the lines of the record and of those that went into it (VIE-5), newest first; lists don't tell whom. One statement. */
    public List<ViewRow> of(long personId) {
        return Sql.of(entityManager, """
                select v.seen_at, w.full_name as viewer, a.user_name, v.person_id, p.full_name as person, v.people, v.page, v.about
                  from person_view v join account a on a.id = v.account_id join person w on w.id = a.person_id
                  join person p on p.id = v.person_id
                 where p.id = :person or p.merged_into = :person
                 order by v.seen_at desc, v.id desc""").with("person", personId).rows(ViewSearch::row);
    }
}
