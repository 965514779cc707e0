package vn.sontay.training.outcome.report.gap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Reader;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.people.organisation.UnitTree;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Finds who is missing (GAP-1 to GAP-3); for use cases that have checked permission themselves. */
@ApplicationScoped
class GapReading {

    private static final String PEOPLE = """
            select p.id, p.full_name, p.birth_year, p.sort_key, a.unit_id, u.kind
              from person p join affiliation a on a.person_id = p.id join unit u on u.id = a.unit_id
             where p.deactivated_at is null and p.merged_into is null and p.restricted_at is null
               and (a.valid_from is null or a.valid_from <= :today) and (a.valid_to is null or a.valid_to >= :today)
               and %s and not %s order by a.id""";
    private static final String ENROLLED = """
            select e.id, e.person_id, e.full_name, e.birth_year, e.unit_id, e.unit_name, e.class_id, c.title,
                   c.course_code, c.organiser_unit_id, p.sort_key
              from enrolment e join training_class c on c.id = e.class_id join person p on p.id = e.person_id
             where c.plan_code = :plan and c.course_code in (:courses)
               and (e.withdrawn_on is null or e.withdrawn_on > :today) and not %s order by e.id""";
    private static final String SESSIONS_LEFT = """
            select c.id, count(s.id) as sessions_left from training_class c join class_session s on s.class_id = c.id and %s
              left join roll_call r on r.session_id = s.id
             where c.id in (:classes) and r.closed_at is null group by c.id"""
            .formatted(WhichSessions.COUNTED);
    private static final String TEACHERS = """
            select distinct t.person_id from class_trainer t join training_class c on c.id = t.class_id
             where c.plan_code = :plan""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CompletedPeople completed;

    @Inject
    Completions completions;

    @Inject
    UnitTrees trees;

    /**
     * Of which plan what is read.
     *
     * @param units whose people are asked for
     * @param whole whether who is in a class of the plan is asked for wherever they belong
     */
    record Wanted(Plan plan, AskedFor asked, UnitScope units, boolean whole, LocalDate today) {
    }

    /** @return who is missing today; some eight statements, and four for each 500 people who are enrolled and haven't completed */
    Gaps of(Wanted wanted) {
        UnitTree tree = trees.now();
        List<Found> found = found(wanted, tree);
        return new Gaps(judged(found, wanted.today(), tree), areas(found, tree));
    }

    /**
     * @param filter that asks for no step that only a judgement tells
     * @return the page of who is missing that is asked for; some eight statements, as only those on it are judged
     */
    GapPage page(Wanted wanted, GapFilter filter, int number) {
        UnitTree tree = trees.now();
        List<Found> found = found(wanted, tree);
        List<Found> listed = found.stream().filter(each -> filter.unit() == null || filter.unit() == each.area())
                .filter(each -> filter.step() == null || each.seat() == null).toList();
        return new GapPage(Page.of(number, Page.OF_A_LIST, listed.size(), (first, size) -> judged(
                listed.subList(first, Math.min(listed.size(), first + size)), wanted.today(), tree)),
                Gaps.Area.named(areas(found, tree)));
    }

    private List<Found> found(Wanted wanted, UnitTree tree) {
        Set<String> courses = wanted.asked().readers().keySet();
        if (courses.isEmpty()) {
            return List.of();
        }
        ClassesOf classes = new ClassesOf(wanted.plan().code(), courses, UnitScope.ALL);
        String done = completed.counts("p.id", classes, wanted.today());
        Map<Long, Row> belonging = new HashMap<>();
        of(PEOPLE.formatted(wanted.units().holds("a.unit_id"), done), wanted)
                .each(row -> belonging.putIfAbsent(row.id("id"), row));
        Map<Long, Row> enrolled = new HashMap<>();
        of(ENROLLED.formatted(done), wanted).each(row -> {
            if (wanted.whole() || belonging.containsKey(row.id("person_id"))
                    || wanted.units().includes(row.id("organiser_unit_id"))) {
                enrolled.put(row.id("person_id"), row);
            }
        });
        return found(wanted, belonging, enrolled, without(wanted.plan(), enrolled.keySet()), tree);
    }

    /** Somebody who is missing. @param seat their last enrolment, or null without one */
    private record Found(Row person, @Nullable Long unit, long area, Reader reader, @Nullable Row seat) {

        long personId() {
            return seat == null ? person.id("id") : seat.id("person_id");
        }
    }

    private static List<Found> found(Wanted wanted, Map<Long, Row> belonging, Map<Long, Row> enrolled,
            Set<Long> notAsked, UnitTree tree) {
        List<Found> found = new ArrayList<>();
        enrolled.forEach((person, row) -> {
            Row at = belonging.get(person);
            Long unit = at == null ? row.idOrNull("unit_id") : Long.valueOf(at.id("unit_id"));
            found.add(new Found(row, unit, area(unit, tree, wanted.today()),
                    wanted.asked().reader(row.text("course_code")), row));
        });
        belonging.forEach((person, row) -> {
            UnitKind kind = UnitKind.valueOf(row.text("kind"));
            if (!notAsked.contains(person) && wanted.asked().asks(kind)) {
                long unit = row.id("unit_id");
                found.add(new Found(row, unit, area(unit, tree, wanted.today()), AskedFor.like(kind), null));
            }
        });
        return found.stream().sorted(Comparator.comparing((Found each) -> each.person().text("sort_key"))
                .thenComparing(Found::personId)).toList();
    }

    private static Map<Long, String> areas(List<Found> found, UnitTree tree) {
        Map<Long, String> areas = new HashMap<>();
        found.forEach(each -> areas.computeIfAbsent(each.area(), tree::label));
        return areas;
    }

    private List<Gap> judged(List<Found> some, LocalDate today, UnitTree tree) {
        Map<Long, Standing> standing = standing(
                some.stream().map(Found::seat).filter(Objects::nonNull).toList(), today);
        List<Gap> gaps = new ArrayList<>();
        some.forEach(each -> {
            Row row = each.person();
            Row seat = each.seat();
            Standing stands = seat == null ? Standing.NOWHERE : standing.get(seat.id("id"));
            if (stands != null) {
                Long unit = each.unit();
                gaps.add(new Gap(each.personId(), row.text("full_name"), row.numberOrNull("birth_year"),
                        unit == null ? row.text("unit_name") : tree.label(unit), unit, each.area(), each.reader(),
                        stands.step(), stands.place()));
            }
        });
        return gaps;
    }

    private static long area(@Nullable Long unit, UnitTree tree, LocalDate today) {
        return unit == null ? 0 : tree.area(unit, today).orElse(0L);
    }

    /** @return those who aren't missing without being enrolled: who is enrolled or teaches; who has completed isn't read */
    private Set<Long> without(Plan plan, Set<Long> enrolled) {
        Set<Long> others = new HashSet<>(enrolled);
        Sql.of(entityManager, TEACHERS).with("plan", plan.code()).rows()
                .forEach(row -> others.add(row.id("person_id")));
        return others;
    }

    /** @return how many sessions are left of each of those classes that has some */
    private Map<Long, Integer> left(Set<Long> classIds) {
        Map<Long, Integer> left = new HashMap<>();
        Lots.of(classIds).forEach(some -> Sql.of(entityManager, SESSIONS_LEFT).with("classes", some).rows()
                .forEach(row -> left.put(row.id("id"), row.number("sessions_left"))));
        return left;
    }

    /** @param place null for who is in no class */
    private record Standing(GapStep step, Gap.@Nullable Place place) {

        private static final Standing NOWHERE = new Standing(GapStep.NOT_ENROLLED, null);
    }

    private Map<Long, Standing> standing(List<Row> seats, LocalDate today) {
        Map<Long, Integer> left = left(seats.stream().map(row -> row.id("class_id")).collect(Collectors.toSet()));
        Map<Long, Standing> standing = new HashMap<>();
        Lots.of(seats.stream().map(row -> row.id("id")).toList())
                .forEach(some -> completions.ofEnrolments(some, today).forEach((id, judgement) -> {
                    if (!judgement.met()) {
                        standing.put(id, standing(judgement, left.getOrDefault(judgement.classId(), 0)));
                    }
                }));
        return standing;
    }

    private static Standing standing(Judgement judgement, int left) {
        return new Standing(GapStep.of(judgement), new Gap.Place(judgement.enrolmentId(), judgement.classId(),
                judgement.person().classTitle(), judgement.missing(), GapRisk.of(judgement.outlook(left))));
    }

    private Sql of(String sql, Wanted wanted) {
        return Sql.of(entityManager, sql).with("plan", wanted.plan().code())
                .with("courses", wanted.asked().readers().keySet()).with("today", wanted.today());
    }
}
