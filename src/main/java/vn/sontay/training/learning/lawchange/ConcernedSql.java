package vn.sontay.training.learning.lawchange;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.TaughtInSessions;

/** Whom changes concern, as one statement for all of them (CHG-3). */
final class ConcernedSql {

    /** Which editions a change is about. The numbers tell the changes apart; codes are letters, digits and hyphens. */
    private static final String ABOUT = """
            select '%1$s' as change_code, n.edition_id, max(case when n.claim in (:before%2$d) then 1 else 0 end) as rests,
                   case when sum(case when n.claim in (:since%2$d) then 1 else 0 end) = %3$d then 1 else 0 end as teaches
              from lesson_edition_claim n where n.claim in (:before%2$d) or n.claim in (:since%2$d) group by n.edition_id""";

    /** The same by ids, where other claims are meant than those that are kept. */
    private static final String ABOUT_THESE = """
            select '%1$s' as change_code, n.id as edition_id, case when n.id in (:resting%2$d) then 1 else 0 end as rests,
                   case when n.id in (:teaching%2$d) then 1 else 0 end as teaches
              from lesson_edition n where n.id in (:resting%2$d) or n.id in (:teaching%2$d)""";

    /** What people have learned: what they have completed, and what they were taught in the hall. */
    private static final String LEARNED = """
            select e.person_id, e.id as enrolment_id, c.lesson_edition_id
              from enrolment e join lesson_completion c on c.enrolment_id = e.id
             where %s and c.completed_at < :end
             union all\s""";

    private static final String CONCERNED = """
            select t.change_code, f.person_id, max(case when t.rests = 1 then f.enrolment_id end) as enrolment_id
              from (%s) f join (%s) t on t.edition_id = f.lesson_edition_id
             group by t.change_code, f.person_id having max(t.rests) = 1 and max(t.teaches) = 0""";

    private static final String KNOWN = """
            select q.change_code, k.known_at from (%s) q
              left join known_law_change k on k.person_id = q.person_id and k.change_code = q.change_code and k.known_at < :end""";

    /** Where people count (CHG-5). Whose restriction was ended without being lifted is somebody who was erased. */
    private static final String PEOPLE = """
            select q.change_code, p.id as person_id, p.full_name, p.sort_key, p.restricted_at, coalesce(a.unit_id, l.unit_id) as unit_id, k.known_at
              from (%s) q join person p on p.id = q.person_id join enrolment l on l.id = q.enrolment_id
              left join affiliation a on a.id = (select min(b.id) from affiliation b where b.person_id = p.id
                   and (b.valid_from is null or b.valid_from <= :day) and (b.valid_to is null or b.valid_to >= :day))
              left join known_law_change k on k.person_id = p.id and k.change_code = q.change_code and k.known_at < :end
             where p.merged_into is null and (p.deactivated_at is null or p.deactivated_at >= :end)
               and not exists (select 1 from person_restriction z where z.person_id = p.id and z.restricted_at < :end
                   and (z.lifted_at is null or z.lifted_at >= :end))
               and (p.restricted_at is null or exists (select 1 from person_restriction z where z.person_id = p.id
                   and z.lifted_at is null))""";

    private final EntityManager entityManager;
    private final List<LawChange> changes;
    private final LocalDate day;
    private final @Nullable Map<Long, Set<String>> claims;

    /** @param changes at least one */
    ConcernedSql(EntityManager entityManager, List<LawChange> changes, LocalDate day) {
        this(entityManager, changes, day, null);
    }

    /** @param claims of each archived edition by its id, where it is asked what would be; null where it is asked what is */
    ConcernedSql(EntityManager entityManager, List<LawChange> changes, LocalDate day,
            @Nullable Map<Long, Set<String>> claims) {
        this.entityManager = entityManager;
        this.changes = List.copyOf(changes);
        this.day = day;
        this.claims = claims;
    }

    /** Those of the changes that concern one person, each with the moment since which they know it. */
    Sql ofPerson(long personId) {
        return bind(KNOWN.formatted(concerned("e.person_id = :person"))).with("person", personId);
    }

    /** The same of what was learned in one class alone. */
    Sql ofEnrolment(long enrolmentId) {
        return bind(KNOWN.formatted(concerned("e.id = :enrolment"))).with("enrolment", enrolmentId);
    }

    /** How many the changes concern and how many know them, by the unit in which they count. @param units a condition on {@code s.unit_id} */
    Sql byUnit(String units) {
        return bind("select s.change_code, s.unit_id, count(*) as people, count(s.known_at) as knowing from ("
                + people() + ") s where " + units + " group by s.change_code, s.unit_id");
    }

    /** Who they are, in the order of a list of people, with the moment since which they can't be named. @param units as above */
    Sql people(String units) {
        return bind("select s.person_id, s.full_name, s.restricted_at, s.unit_id, s.known_at from (" + people()
                + ") s where " + units
                + " order by s.sort_key, s.person_id");
    }

    private String people() {
        return PEOPLE.formatted(concerned("1 = 1"));
    }

    /** @param whose a condition on enrolments called e */
    private String concerned(String whose) {
        List<String> about = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            about.add(claims == null
                    ? ABOUT.formatted(changes.get(i).code(), i, changes.get(i).since().size())
                    : ABOUT_THESE.formatted(changes.get(i).code(), i));
        }
        return CONCERNED.formatted(LEARNED.formatted(whose) + TaughtInSessions.of(whose),
                String.join(" union all ", about));
    }

    private Sql bind(String text) {
        Sql sql = Sql.of(entityManager, text).with("day", day).with("end",
                day.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
        for (int i = 0; i < changes.size(); i++) {
            LawChange change = changes.get(i);
            if (claims == null) {
                sql.with("before" + i, change.before()).with("since" + i, change.since());
            } else {
                sql.with("resting" + i, editions(claims, said -> change.before().stream().anyMatch(said::contains)))
                        .with("teaching" + i, editions(claims, said -> said.containsAll(change.since())));
            }
        }
        return sql;
    }

    private static List<Long> editions(Map<Long, Set<String>> claims, Predicate<Set<String>> which) {
        return claims.entrySet().stream().filter(each -> which.test(each.getValue())).map(Map.Entry::getKey).sorted()
                .toList();
    }
}
