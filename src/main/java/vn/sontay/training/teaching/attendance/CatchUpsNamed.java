package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.MovedCells;
import vn.sontay.training.people.organisation.merge.PersonColumn;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.PersonNamed;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Sql;

/** What people caught up on, of two records of one: it belongs to their enrolments, and the person stands in it as a copy. */
@ApplicationScoped
public class CatchUpsNamed implements PersonNamed, PersonHas {

    /** Sessions in which one of them was there while the other was in another one. */
    private static final String THERE = """
            select distinct s.held_on, s.part, c.title as class_title from attendance_mark m
              join enrolment e on e.id = m.enrolment_id and e.person_id = :one
              join roll_call r on r.id = m.roll_call_id join class_session s on s.id = r.session_id
              join training_class c on c.id = s.class_id
             where m.live_key = 0 and m.status in ('PRESENT', 'LATE') and s.state = 'STANDS' and exists (
                   select 1 from attendance_mark om join enrolment oe on oe.id = om.enrolment_id and oe.person_id = :other
                     join roll_call o on o.id = om.roll_call_id join class_session os on os.id = o.session_id
                    where om.live_key = 0 and om.status in ('PRESENT', 'LATE') and os.state = 'STANDS'
                      and os.held_on = s.held_on and os.part = s.part) order by s.held_on, s.part desc""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<PersonColumn> columns() {
        return List.of(new PersonColumn("catch_up", "id", "person_id"));
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        return List.of(new MergeLine("attendance.mergeTwoPlaces", there(pair.from(), pair.into()),
                there(pair.into(), pair.from()), Said.of("attendance.mergeDoubt")));
    }

    private List<String> there(long one, long other) {
        return Sql.of(entityManager, THERE).with("one", one).with("other", other)
                .rows(row -> Dates.day(row.day("held_on")) + ": " + row.text("class_title"));
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
