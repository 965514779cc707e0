package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.RollsAsClosed;
import vn.sontay.training.teaching.trainingclass.AsSaid;
import vn.sontay.training.teaching.trainingclass.EnteredFromPapers;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** The classes opened under plans; for use cases that have checked permission themselves. */
@ApplicationScoped
public class PlanClasses {

    private static final String CLASSES = """
            select c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_unit_id, c.organiser_name,
                   %5$s, c.opened_by, c.opened_at,
                   case when c.from_papers then 1 else 0 end as from_papers, count(s.id) as sessions,
                   coalesce(sum(case when r.closed_at is not null and s.state = 'STANDS' and s.held_on <= :asOf then 1 else 0 end), 0) as closed,
                   max(s.held_on) as last_day
              from (select c.* from training_class c where %1$s) c
              left join %2$s s on s.class_id = c.id and expected
              left join %3$s r on r.session_id = s.id%4$s
             group by c.id, c.plan_code, c.course_code, c.title, c.place, c.organiser_unit_id, c.organiser_name, c.starts_on, c.ends_on,
                      c.opened_by, c.opened_at, c.from_papers
             order by c.starts_on, c.id
            """.replace("expected", WhichSessions.EXPECTED);

    private static final String NAMES = """
            select c.id, c.title, c.place, c.organiser_name, c.starts_on, c.ends_on from training_class c
             where c.id in (:ids)""";

    @PersistenceContext
    EntityManager entityManager;

    protected PlanClasses() {
    }

    /** For tests. */
    public PlanClasses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * @return those of the plans under which units of the scope have opened a class, or of whose targets they were given a part. One
     *         statement, none for no plan.
     */
    Set<String> withShareOf(UnitScope scope, Collection<String> planCodes) {
        return planCodes.isEmpty()
                ? Set.of()
                : Set.copyOf(Sql.of(entityManager,
                        "select c.plan_code from training_class c where c.plan_code in (:plans) and "
                                + scope.holds("c.organiser_unit_id")
                                + " union select p.plan_code from target_part p where p.plan_code in (:plans) and "
                                + scope.holds("p.unit_id"))
                        .with("plans", planCodes).rows(row -> row.text("plan_code")));
    }

    /**
     * A page of classes as they stood on asOf, the earliest first.
     *
     * @param words that title, place or organiser have; empty for all
     * @param number from 1
     * @return one statement, one more where they don't fit on a page, and where words are looked for
     */
    Page<PlanClass> page(ClassesOf meant, String words, LocalDate asOf, int number, int size) {
        String which = meant.condition() + (words.isEmpty() ? "" : " and c.id in (:found)");
        List<Long> found = words.isEmpty() ? List.of() : found(meant, Vietnamese.fold(words));
        Sql count = meant.bind(Sql.of(entityManager, "select count(*) from training_class c where " + which))
                .with("found", found);
        return Page.of(number, size, count::number, (first, most) -> rows(meant.bind(Sql.of(entityManager,
                classes(which + " order by c.starts_on, c.id limit " + most + " offset " + first, Recorded.NOW)))
                .with("found", found), asOf));
    }

    /**
     * A page of the classes of a target by what was known, the earliest first.
     *
     * @param known all of them
     * @param words that title, place or organiser have today; empty for all
     * @return one statement
     */
    Page<ClassThen> then(List<CompletedPeople.InPlan> known, TargetTally tally, String words, int number) {
        Map<Long, Row> rows = new HashMap<>();
        Lots.of(known.stream().map(CompletedPeople.InPlan::classId).toList())
                .forEach(some -> Sql.of(entityManager, NAMES).with("ids", some).rows()
                        .forEach(row -> rows.put(row.id("id"), row)));
        String wanted = Vietnamese.fold(words);
        return Page.part(known.stream()
                .filter(each -> wanted.isEmpty()
                        || rows.get(each.classId()) instanceof Row row && told(row).contains(wanted))
                .map(each -> then(each, rows.get(each.classId()), tally))
                .sorted(Comparator
                        .comparing(ClassThen::startsOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(ClassThen::classId))
                .toList(), number);
    }

    private static ClassThen then(CompletedPeople.InPlan each, @Nullable Row row, TargetTally tally) {
        return row == null
                ? new ClassThen(each.classId(), "", "", null, null, each.on(), tally.counts(each.on()))
                : new ClassThen(each.classId(), row.text("title"), row.text("place"), row.day("starts_on"),
                        row.day("ends_on"), each.on(), tally.counts(each.on()));
    }

    private static String told(Row row) {
        return Vietnamese.fold(row.text("title") + " " + row.text("place") + " " + row.text("organiser_name"));
    }

    /** Letters without their marks are compared here: not every database can. */
    private List<Long> found(ClassesOf meant, String words) {
        return meant.bind(Sql.of(entityManager,
                "select c.id, c.title, c.place, c.organiser_name from training_class c where " + meant.condition()))
                .rows().stream()
                .filter(row -> told(row).contains(words))
                .map(row -> row.id("id")).toList();
    }

    /** @return that class as it stood on asOf, or nothing: its sessions and rolls by what had been recorded. One statement. */
    List<PlanClass> ofId(long classId, LocalDate asOf, Recorded recorded) {
        return rows(recorded.bind(Sql.of(entityManager, classes("c.id = :class", recorded))).with("class", classId),
                asOf);
    }

    private static String classes(String which, Recorded recorded) {
        return CLASSES.formatted(which, AsSaid.sessions(recorded), RollsAsClosed.rolls(recorded),
                recorded.choose("", " left join " + AsSaid.classes(recorded) + " d on d.id = c.id"),
                recorded.choose("c.starts_on, c.ends_on", "coalesce(max(d.starts_on), c.starts_on) as starts_on, "
                        + "coalesce(max(d.ends_on), c.ends_on) as ends_on"));
    }

    private static List<PlanClass> rows(Sql classes, LocalDate asOf) {
        return classes.with("asOf", asOf)
                .rows(row -> new PlanClass(row.id("id"), row.textOrNull("plan_code"), row.text("course_code"),
                        row.text("title"), row.text("place"), row.id("organiser_unit_id"), row.text("organiser_name"),
                        row.day("starts_on"),
                        row.day("ends_on"), row.number("sessions"), row.number("closed"), row.dayOrNull("last_day"),
                        row.yes("from_papers")
                                ? new EnteredFromPapers(row.textOrNull("opened_by"), row.moment("opened_at"))
                                : null));
    }
}
