package vn.sontay.training.teaching.trainingclass;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/** The administrators' list of classes, a page at a time. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ClassListQueries {

    private static final String FINISHED = "(c.ends_on < :today and c.postponed = 0 or c.sessions > 0 and c.held = c.sessions)";
    /** {@link ClassState} by its place, as {@link ClassState#on} finds it. */
    private static final String STATE = "case when " + FINISHED + " then 2 when c.starts_on > :today then 0 else 1 end";
    private static final Map<String, String> COLUMNS = Map.of("title", "c.title", "startsOn", "c.starts_on", "place",
            "c.place", "people", "c.people", "state", STATE);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SessionRolls rolls;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    public ClassListQueries() {
    }

    /** For tests. */
    ClassListQueries(EntityManager entityManager, SessionRolls rolls, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.rolls = rolls;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Classes of the caller's units, the newest first unless they are sorted otherwise.
     *
     * @param number the page, from 1
     * @return two statements, one where all fits on a page; one more where words are looked for
     */
    public Page<ClassRow> page(ClassFilter filter, int number, Sorting sorting) {
        Asked asked = ask(filter, sorting);
        return Page.of(number, Page.OF_A_LIST, asked.count::number,
                (first, size) -> rows(asked.rows.page(first, size)));
    }

    /** @return the same without pages, for a file. One statement, one more where words are looked for */
    public List<ClassRow> all(ClassFilter filter, Sorting sorting) {
        return rows(ask(filter, sorting).rows);
    }

    private record Asked(Sql count, Sql rows) {
    }

    private Asked ask(ClassFilter filter, Sorting sorting) {
        String from = " from (" + ClassQueries.CLASSES.formatted(rolls.join(), rolls.state()) + " where "
                + currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.organiser_unit_id") + ") c where 1 = 1"
                + (filter.course().isEmpty() ? "" : " and c.course_code = :course")
                + (filter.plan().isEmpty() ? "" : " and c.plan_code = :plan")
                + (filter.state() == null ? "" : " and " + STATE + " = :state")
                + (filter.q().isEmpty() ? "" : " and c.id in (:found)");
        List<Long> found = filter.q().isEmpty() ? List.of() : found(filter.q());
        return new Asked(bind(Sql.of(entityManager, "select count(*)" + from), filter, found),
                bind(Sql.of(entityManager, "select c.*" + from + " order by "
                        + sorting.sql(COLUMNS, "c.starts_on desc, c.id desc")), filter, found));
    }

    private List<ClassRow> rows(Sql asked) {
        LocalDate today = LocalDate.now(clock);
        return asked.rows(row -> ClassQueries.row(row, today));
    }

    /** Letters without their marks are compared here: not every database can. */
    private List<Long> found(String typed) {
        String words = Vietnamese.fold(typed);
        return Sql.of(entityManager, "select c.id, c.title, c.place, c.organiser_name from training_class c").rows()
                .stream()
                .filter(row -> Vietnamese.fold(row.text("title") + " " + row.text("place") + " "
                        + row.text("organiser_name")).contains(words))
                .map(row -> row.id("id")).toList();
    }

    private Sql bind(Sql query, ClassFilter filter, List<Long> found) {
        ClassState state = filter.state();
        return query.with("today", LocalDate.now(clock)).with("course", filter.course()).with("plan", filter.plan())
                .with("state", state == null ? null : state.ordinal()).with("found", found);
    }
}
