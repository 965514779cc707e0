package vn.sontay.training.outcome.certificate.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.ActKind;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
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
    private static final int ACTS_AT_ONCE = 1_000;

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
        Sql rows = filtered(lines(), filter, " order by " + sorting.sql(COLUMNS, OWN_ORDER));
        return Page.of(number, Page.OF_A_LIST, count::number,
                (first, most) -> withNotes(rows.page(first, most).rows()));
    }

    /** @return the same as a whole, in the order of the numbers, for a file. Two statements, one more for every thousand. */
    public List<RegisterLine> all(RegisterFilter filter) {
        return withNotes(filtered(lines(), filter, " order by " + IN_ORDER).page(0, MOST_IN_A_FILE).rows());
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

    private static String lines() {
        return """
                select c.id, c.origin, c.serial, c.number_text, b.number_text as blank, c.full_name, c.birth_year, c.unit_name, c.course_title, c.class_title,
                       c.issued_on, c.signatory_name, c.signatory_title, c.decision_number, c.state, c.valid_until
                  from certificate c left join certificate_blank b on b.certificate_id = c.id and b.live_key = 0
                 where\s""";
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

    private List<RegisterLine> withNotes(List<Row> rows) {
        Map<Long, List<Act>> acts = new HashMap<>();
        List<Long> ids = rows.stream().map(row -> row.id("id")).toList();
        for (int i = 0; i < ids.size(); i += ACTS_AT_ONCE) {
            Sql.of(entityManager, """
                    select certificate_id, ordinal, kind, effective_on, paper_number, full_name, recipient, on_behalf,
                           replaced_by, undoes, digital, recorded_at, recorded_by
                      from certificate_act where certificate_id in (:ids)""")
                    .with("ids", ids.subList(i, Math.min(ids.size(), i + ACTS_AT_ONCE))).rows()
                    .forEach(row -> acts.computeIfAbsent(row.id("certificate_id"), id -> new ArrayList<>())
                            .add(act(row)));
        }
        LocalDate today = LocalDate.now(clock);
        return rows.stream().map(row -> line(row, acts.getOrDefault(row.id("id"), List.of()), today)).toList();
    }

    private static RegisterLine line(Row row, List<Act> acts, LocalDate today) {
        LocalDate until = row.dayOrNull("valid_until");
        LocalDate issuedOn = row.day("issued_on");
        List<RegisterLine.Note> notes = CertificateLife.of(issuedOn, acts).standing().stream()
                .map(each -> new RegisterLine.Note(each.kind(), each.on(), each.paperNumber(), detail(each))).toList();
        return new RegisterLine(row.id("id"), row.text("origin").equals("PAPER"), row.number("serial"),
                row.text("number_text"), row.textOrNull("blank"),
                row.text("full_name"),
                row.idOrNull("birth_year") == null ? null : row.number("birth_year"), row.text("unit_name"),
                row.text("course_title"), row.text("class_title"), issuedOn,
                row.text("signatory_title").isEmpty()
                        ? row.text("signatory_name")
                        : row.text("signatory_name") + ", " + row.text("signatory_title"),
                until, CertificateState.valueOf(row.text("state")).isValid() && until != null && until.isBefore(today),
                row.textOrNull("decision_number"),
                CertificateState.valueOf(row.text("state")), notes);
    }

    private static @Nullable String detail(Act act) {
        List<String> told = Stream
                .of(act.fullName(), act.recipient(), act.onBehalf(), act.replacedBy(), act.digital() ? "ký số" : null)
                .filter(each -> each != null && !each.isEmpty()).map(String::valueOf).toList();
        return told.isEmpty() ? null : String.join(", ", told);
    }

    private static Act act(Row row) {
        return new Act(row.number("ordinal"), ActKind.valueOf(row.text("kind")), row.day("effective_on"),
                row.textOrNull("paper_number"), row.textOrNull("full_name"), row.textOrNull("recipient"),
                row.textOrNull("on_behalf"), row.textOrNull("replaced_by"),
                row.idOrNull("undoes") == null ? null : row.number("undoes"), null, row.yes("digital"), null,
                row.moment("recorded_at"),
                row.text("recorded_by"));
    }
}
