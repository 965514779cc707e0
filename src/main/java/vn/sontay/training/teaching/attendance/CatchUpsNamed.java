package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.database.Sql;

/** What people caught up on, of two records of one: it belongs to their enrolments, and the person stands in it as a copy. */
@ApplicationScoped
public class CatchUpsNamed implements PersonNamed {

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("catch_up", "id", "person_id"));
    }

    /** One session makes up for one absence of a person (ATT-16). */
    @Override
    public List<Said> hindrances(MergePair pair) {
        return Sql.of(entityManager, """
                select s.title, c.title as class_title from catch_up f
                  join catch_up i on i.session_id = f.session_id and i.person_id = :into and i.live_key = 0
                  join class_session s on s.id = f.session_id join training_class c on c.id = s.class_id
                 where f.person_id = :from and f.live_key = 0 order by s.id""").with("from", pair.from())
                .with("into", pair.into())
                .rows(row -> Said.of("attendance.mergeCaughtUp", row.text("title"), row.text("class_title")));
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        // Follows the enrolment.
    }

    @Override
    public void follow(MergePair pair, String cause) {
        Sql.of(entityManager, "update catch_up set person_id = (select e.person_id from enrolment e "
                + "where e.id = catch_up.enrolment_id) where person_id in (:both)").with("both", pair.both()).change();
    }
}
