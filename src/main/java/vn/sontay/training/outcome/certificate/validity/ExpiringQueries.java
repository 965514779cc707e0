package vn.sontay.training.outcome.certificate.validity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads whose certificates expire soon and aren't renewed (VAL-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class ExpiringQueries {

    private static final int MOST_IN_A_FILE = 20_000;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the next to expire first, of the caller's units. Two statements, three beyond the first page. */
    public Page<ExpiringRow> page(ExpiringFilter filter, int number) {
        Sql count = found("select count(*) ", filter, "");
        Sql rows = found(columns(), filter, order());
        return Page.of(number, Page.OF_A_LIST, count::number, (first, most) -> rows.page(first, most).rows(this::row));
    }

    /** @return the same as a whole, for a file. One statement. */
    public List<ExpiringRow> all(ExpiringFilter filter) {
        return found(columns(), filter, order()).page(0, MOST_IN_A_FILE).rows(this::row);
    }

    private static String columns() {
        return "select c.id, c.number_text, c.full_name, c.unit_name, c.course_title, c.issued_on, c.valid_until, "
                + "c.renewal_course ";
    }

    private static String order() {
        return " order by c.valid_until, c.full_name, c.id";
    }

    private Sql found(String select, ExpiringFilter filter, String order) {
        LocalDate today = LocalDate.now(clock);
        String text = filter.q().strip().toLowerCase(Locale.ROOT);
        Sql sql = Sql.of(entityManager, select + """
                 from certificate c join training_class t on t.id = c.class_id
                 where c.valid_until >= :today and c.valid_until <= :last and c.state in ('VALID', 'HANDED_OVER')
                   and not exists (select 1 from certificate n join training_class r on r.id = n.class_id
                       where n.person_id = c.person_id and n.issued_on > c.issued_on
                         and n.state in ('VALID', 'HANDED_OVER') and (n.valid_until is null or n.valid_until >= :today)
                         and (r.course_code = t.course_code or r.course_code = c.renewal_course))
                   and\s""" + currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.unit_id")
                + (text.isEmpty()
                        ? ""
                        : " and (lower(c.number_text) like :text escape '!' or lower(c.full_name) like :text escape '!' "
                                + "or lower(c.unit_name) like :text escape '!')")
                + order).with("today", today)
                .with("last", today.plusDays(Objects.requireNonNull(filter.days())));
        return text.isEmpty()
                ? sql
                : sql.with("text", "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
    }

    private ExpiringRow row(Row row) {
        String renewal = row.textOrNull("renewal_course");
        return new ExpiringRow(row.id("id"), row.text("number_text"), row.text("full_name"), row.text("unit_name"),
                row.text("course_title"), row.day("issued_on"), row.day("valid_until"), renewal == null
                        ? ""
                        : curriculum.current().course(renewal).map(Course::title).orElse(renewal));
    }
}
