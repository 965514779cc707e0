package vn.sontay.training.learning.lawchange;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;

/** Whom changes concern, as one statement for all of them (CHG-3). */
final class ConcernedSql {

    private static final String TEACHING = """
            select n.edition_id from lesson_edition_claim n where n.claim in (:since%1$d)
             group by n.edition_id having count(*) = %2$d""";

    /** The numbers tell the changes apart; codes are letters, digits and hyphens. */
    private static final String LEARNED = """
            select '%1$s' as change_code, e.person_id, max(e.id) as enrolment_id
              from enrolment e join lesson_completion c on c.enrolment_id = e.id
             where %2$s and c.completed_at < :end and c.lesson_edition_id in (
                   select o.edition_id from lesson_edition_claim o where o.claim in (:before%3$d))
               and not exists (select 1 from enrolment f join lesson_completion d on d.enrolment_id = f.id
                    where %4$s and d.completed_at < :end and d.lesson_edition_id in (%5$s))
             group by e.person_id""";

    private static final String KNOWN = """
            select q.change_code, k.known_at from (%s) q
              left join known_law_change k on k.person_id = q.person_id and k.change_code = q.change_code and k.known_at < :end""";

    /** Where people count (CHG-5). */
    private static final String PEOPLE = """
            select q.change_code, p.id as person_id, p.full_name, p.sort_key, coalesce(a.unit_id, l.unit_id) as unit_id, k.known_at
              from (%s) q join person p on p.id = q.person_id join enrolment l on l.id = q.enrolment_id
              left join affiliation a on a.id = (select min(b.id) from affiliation b where b.person_id = p.id
                   and (b.valid_from is null or b.valid_from <= :day) and (b.valid_to is null or b.valid_to >= :day))
              left join known_law_change k on k.person_id = p.id and k.change_code = q.change_code and k.known_at < :end
             where p.merged_into is null and p.restricted_at is null
               and (p.deactivated_at is null or p.deactivated_at >= :end)""";

    private final EntityManager entityManager;
    private final List<LawChange> changes;
    private final LocalDate day;

    /** @param changes at least one */
    ConcernedSql(EntityManager entityManager, List<LawChange> changes, LocalDate day) {
        this.entityManager = entityManager;
        this.changes = List.copyOf(changes);
        this.day = day;
    }

    /** Those of the changes that concern one person, each with the moment since which they know it. */
    Sql ofPerson(long personId) {
        return bind(KNOWN.formatted(learned("e.person_id = :person", "f.person_id = e.person_id")))
                .with("person", personId);
    }

    /** The same of what was learned in one class alone. */
    Sql ofEnrolment(long enrolmentId) {
        return bind(KNOWN.formatted(learned("e.id = :enrolment", "f.id = e.id"))).with("enrolment", enrolmentId);
    }

    /** How many the changes concern and how many know them, by the unit in which they count. @param units a condition on {@code s.unit_id} */
    Sql byUnit(String units) {
        return bind("select s.change_code, s.unit_id, count(*) as people, count(s.known_at) as knowing from ("
                + people() + ") s where " + units + " group by s.change_code, s.unit_id").with("day", day);
    }

    /** Who they are, in the order of a list of people. @param units as above */
    Sql people(String units) {
        return bind("select s.person_id, s.full_name, s.unit_id, s.known_at from (" + people() + ") s where " + units
                + " order by s.sort_key, s.person_id").with("day", day);
    }

    private String people() {
        return PEOPLE.formatted(learned("1 = 1", "f.person_id = e.person_id"));
    }

    private String learned(String whose, String also) {
        List<String> each = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            LawChange change = changes.get(i);
            each.add(LEARNED.formatted(change.code(), whose, i, also,
                    TEACHING.formatted(i, change.since().size())));
        }
        return String.join(" union all ", each);
    }

    private Sql bind(String text) {
        Sql sql = Sql.of(entityManager, text).with("end", day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
        for (int i = 0; i < changes.size(); i++) {
            sql.with("before" + i, changes.get(i).before()).with("since" + i, changes.get(i).since());
        }
        return sql;
    }
}
