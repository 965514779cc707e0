package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.people.organisation.merge.MergeLine;
import vn.sontay.training.people.organisation.merge.MergePair;
import vn.sontay.training.people.organisation.merge.PersonHas;
import vn.sontay.training.people.organisation.merge.Said;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What hangs on the enrolments of two records of one person, counted (MRG-6). */
@ApplicationScoped
public class TrainingHas implements PersonHas {

    private static final String COUNTS = """
            select (select count(*) from attendance_mark m join enrolment e on e.id = m.enrolment_id
                     where e.person_id = p.id and m.live_key = 0) as marks,
                   (select count(*) from attempt t join enrolment e on e.id = t.enrolment_id
                     where e.person_id = p.id and t.submitted_at is not null) as attempts,
                   (select count(*) from lesson_completion l join enrolment e on e.id = l.enrolment_id
                     where e.person_id = p.id) as lessons,
                   (select count(*) from practice_sign_off s join enrolment e on e.id = s.enrolment_id
                     where e.person_id = p.id and s.live_key = 0) as practice,
                   (select count(*) from diary_entry d join enrolment e on e.id = d.enrolment_id
                     where e.person_id = p.id) as diary,
                   (select count(*) from walk_in w join enrolment e on e.id = w.enrolment_id
                     where e.person_id = p.id) as walk_ins,
                   (select count(*) from substitution b join enrolment e on e.id in (b.enrolment_id, b.substitute_id)
                     where e.person_id = p.id) as substitutions
              from person p where p.id = :person""";

    @PersistenceContext
    EntityManager entityManager;

    @Override
    public List<MergeLine> lines(MergePair pair) {
        Row from = counts(pair.from());
        Row into = counts(pair.into());
        return List.of("marks", "attempts", "lessons", "practice", "diary", "walk_ins", "substitutions").stream()
                .map(each -> new MergeLine("report.merge_" + each, told(from, each), told(into, each),
                        Said.of("report.mergeSum", String.valueOf(from.number(each) + into.number(each)))))
                .toList();
    }

    private Row counts(long personId) {
        return Sql.of(entityManager, COUNTS).with("person", personId).rows().getFirst();
    }

    private static List<String> told(Row counts, String column) {
        return counts.number(column) == 0 ? List.of() : List.of(String.valueOf(counts.number(column)));
    }
}
