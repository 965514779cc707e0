package vn.sontay.training.outcome.certificate.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads the register (REG-1 to REG-4). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RegisterQueries {

    /** More lines than a book of one year can have here; a file of them still fits a machine. */
    private static final int MOST_IN_A_FILE = 20_000;

    private static final Map<String, String> COLUMNS = Map.of("number", "c.for_year, c.register, c.serial", "fullName",
            "c.full_name", "issuedOn", "c.issued_on", "state", "c.state");
    private static final String OWN_ORDER = "c.for_year desc, c.unit_id, c.register, c.serial desc";
    private static final String IN_ORDER = "c.for_year, c.unit_id, c.register, c.serial";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    public RegisterQueries() {
    }

    /** For tests. */
    RegisterQueries(EntityManager entityManager, CurrentUser currentUser, Clock clock) {
        this.entityManager = entityManager;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** @return the books of the caller's units, the newest first. One statement. */
    public List<RegisterBook> books() {
        return Sql.of(entityManager, """
                select c.unit_id, u.name, c.register, c.for_year, count(*) as numbers, max(c.serial) as highest,
                       max(coalesce(k.on_paper, 0)) as on_paper,
                       sum(case when c.void_key = 0 and c.serial <= coalesce(k.on_paper, 0) then 1 else 0 end) as entered,
                       sum(case when c.serial > coalesce(k.on_paper, 0) then 1 else 0 end) as numbered
                  from certificate c join unit u on u.id = c.unit_id
                  left join register_counter k on k.unit_id = c.unit_id and k.register = c.register
                   and k.for_year = c.for_year
                 where %s
                 group by c.unit_id, u.name, c.register, c.for_year
                 order by c.for_year desc, u.name, c.register""".formatted(mine()))
                .rows(row -> new RegisterBook(row.id("unit_id"), row.text("name"), row.text("register"),
                        row.number("for_year"), row.number("numbers"), row.number("highest"), row.number("on_paper"),
                        row.number("entered"), row.number("numbered")));
    }

    /**
     * @param number the page, from 1
     * @return the newest numbers first unless it is sorted otherwise. Two statements, three beyond the first page.
     */
    public Page<RegisterLine> page(RegisterFilter filter, int number, Sorting sorting) {
        Sql count = filtered("select count(*) from certificate c where ", filter, "");
        Sql rows = filtered(LineReader.COLUMNS, filter, " order by " + sorting.sql(COLUMNS, OWN_ORDER));
        return Page.of(number, Page.OF_A_LIST, count::number,
                (first, most) -> lines(rows.page(first, most).rows()));
    }

    /** @return the same as a whole, in the order of the numbers, for a file. Two statements, one more for every thousand. */
    public List<RegisterLine> all(RegisterFilter filter) {
        return lines(filtered(LineReader.COLUMNS, filter, " order by " + IN_ORDER).page(0, MOST_IN_A_FILE).rows());
    }

    /**
     * @return that book
     * @throws NotFoundException when there is no such book in the caller's units
     */
    public RegisterBook book(String key) {
        return RegisterBook.Key.of(key).flatMap(wanted -> books().stream()
                .filter(each -> each.unitId() == wanted.unitId() && each.year() == wanted.year()
                        && each.register().equals(wanted.register()))
                .findFirst()).orElseThrow(NotFoundException::new);
    }

    /**
     * @return the numbers after those on paper, up to the book's last, that nobody has (REG-4, REG-5); none while none is missing
     * @throws NotFoundException when there is no such book in the caller's units
     */
    public List<Integer> gaps(String key) {
        RegisterBook book = book(key);
        if (!book.hasGaps()) {
            return List.of();
        }
        Set<Integer> given = Set.copyOf(Sql.of(entityManager, """
                select c.serial from certificate c
                 where c.unit_id = :unit and c.register = :register and c.for_year = :year and %s"""
                .formatted(mine())).with("unit", book.unitId()).with("register", book.register())
                .with("year", book.year()).rows(row -> row.number("serial")));
        return IntStream.rangeClosed(book.onPaper() + 1, book.last()).boxed().filter(each -> !given.contains(each))
                .toList();
    }

    /**
     * @return the blanks that were spoiled in the book's unit and year, each with its minutes
     * @throws NotFoundException when there is no such book in the caller's units
     */
    public List<String> spoiled(String key) {
        RegisterBook book = book(key);
        return Sql.of(entityManager, """
                select b.number_text, b.paper_number, b.spoiled_on from certificate_blank b
                 where b.unit_id = :unit and b.spoiled_on >= :first and b.spoiled_on <= :last order by b.number_text""")
                .with("unit", book.unitId()).with("first", LocalDate.of(book.year(), 1, 1))
                .with("last", LocalDate.of(book.year(), 12, 31))
                .rows(row -> row.text("number_text") + " (" + row.text("paper_number") + ", "
                        + Dates.day(row.day("spoiled_on")) + ")");
    }

    private List<RegisterLine> lines(List<Row> rows) {
        return new LineReader(entityManager, LocalDate.now(clock)).read(rows);
    }

    private String mine() {
        return currentUser.require().scope(Roles.ADMINISTRATOR).holds("c.unit_id");
    }

    private Sql filtered(String select, RegisterFilter filter, String order) {
        Optional<RegisterBook.Key> book = RegisterBook.Key.of(filter.book());
        Optional<CertificateState> state = Arrays.stream(CertificateState.values())
                .filter(each -> each.name().equals(filter.state())).findFirst();
        boolean expired = RegisterFilter.EXPIRED.equals(filter.state());
        String where = mine()
                + (book.isPresent()
                        ? " and c.unit_id = :unit and c.for_year = :year and c.register = :register"
                        : "")
                + (state.isPresent() ? " and c.state = :state" : "")
                + (expired ? " and c.state in ('VALID', 'HANDED_OVER') and c.valid_until < :today" : "")
                + (filter.q().isEmpty()
                        ? ""
                        : " and (lower(c.number_text) like :text escape '!' or exists (select 1 from certificate_blank f "
                                + "where f.certificate_id = c.id and f.live_key = 0 and lower(f.number_text) like :text escape '!') or lower(c.full_name) like :text escape '!'"
                                + " or lower(c.class_title) like :text escape '!')");
        Sql sql = Sql.of(entityManager, select + where + order);
        book.ifPresent(key -> sql.with("unit", key.unitId()).with("year", key.year()).with("register",
                key.register()));
        state.ifPresent(each -> sql.with("state", each.name()));
        if (expired) {
            sql.with("today", LocalDate.now(clock));
        }
        return filter.q().isEmpty() ? sql : sql.with("text", "%" + escaped(filter.q()) + "%");
    }

    private static String escaped(String text) {
        return text.strip().toLowerCase(java.util.Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
