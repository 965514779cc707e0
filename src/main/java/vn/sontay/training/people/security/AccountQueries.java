package vn.sontay.training.people.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.people.organisation.PeopleSearch;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads people together with their accounts. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountQueries {

    private static final String STATE = "case when c.id is null then 'NONE' when c.password_hash is null then 'WAITING' "
            + "else 'READY' end";

    private static final String TODAY = " affiliation a on a.person_id = p.id "
            + "and (a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day) ";
    private static final String ACCOUNT = " left join account c on c.person_id = p.id ";
    private static final String FROM = " from person p left join" + TODAY + "left join unit u on u.id = a.unit_id "
            + UnitNames.PARENTS + ACCOUNT;
    /** A unit and those below it, as far down as people are told of it. */
    private static final String BELOW = "select u0.id from unit u0 left join unit u1 on u1.id = u0.parent_id "
            + "where u0.id = :unit or u0.parent_id = :unit or u1.parent_id = :unit";

    private static final Map<String, String> COLUMNS = Map.of("fullName", "p.sort_key", "unitLabel", UnitNames.LABEL,
            "account", "case " + STATE + " when 'NONE' then 0 when 'WAITING' then 1 else 2 end");

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    Clock clock;

    public AccountQueries() {
    }

    /** For tests. */
    AccountQueries(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.access = UnitAccess.ofInstallation(entityManager, clock);
        this.clock = clock;
    }

    /**
     * People of the caller's scope (ORG-14).
     *
     * @param number the page, from 1
     * @return unless it is sorted otherwise the best hits first, each group in the order of a class list. Two statements.
     */
    public Page<PersonRow> people(PeopleFilter filter, int number, Sorting sorting) {
        PeopleSearch search = new PeopleSearch(filter.q());
        String counted = " from person p " + (filter.unit() == null ? "" : "join" + TODAY) + ACCOUNT;
        Sql count = bind(Sql.of(entityManager, "select count(*)" + counted + where(filter, search)), filter);
        search.bind(count, false);
        Sql rows = rows(filter, search, sorting);
        return Page.of(number, Page.OF_A_LIST, count::number,
                (first, size) -> rows.page(first, size).rows(AccountQueries::person));
    }

    /** @return the same without pages, for a file. One statement. */
    public List<PersonRow> all(PeopleFilter filter, Sorting sorting) {
        return rows(filter, new PeopleSearch(filter.q()), sorting).rows(AccountQueries::person);
    }

    private Sql rows(PeopleFilter filter, PeopleSearch search, Sorting sorting) {
        Sql rows = bind(Sql.of(entityManager, "select p.id, p.full_name, p.birth_year, " + UnitNames.LABEL
                + " as unit_label, a.job_title, case when p.deactivated_at is null then 1 else 0 end as active, "
                + "c.user_name, " + STATE
                + " as state, (select group_concat(r.role_name) from account_role r where r.account_id = c.id) as roles"
                + FROM + where(filter, search)
                + " order by " + sorting.sql(COLUMNS, search.order())), filter);
        search.bind(rows, true);
        return rows;
    }

    /** @return how many active people of the caller's scope have no account, so that they can't sign in. One statement. */
    public long withoutAccount() {
        return Sql
                .of(entityManager, "select count(*) from person p where p.deactivated_at is null and " + access.people()
                        + " and not exists (select 1 from account c where c.person_id = p.id)")
                .number();
    }

    private String where(PeopleFilter filter, PeopleSearch search) {
        return " where " + search.condition() + " and " + access.people()
                + (filter.state() == PeopleFilter.State.OFF
                        ? " and p.deactivated_at is not null"
                        : " and p.deactivated_at is null")
                + (filter.unit() == null ? "" : " and a.unit_id in (" + BELOW + ")")
                + (filter.state() == null || filter.state() == PeopleFilter.State.OFF
                        ? ""
                        : " and " + STATE + " = :state")
                + (filter.role().isEmpty()
                        ? ""
                        : " and exists (select 1 from account_role f where f.account_id = c.id and f.role_name = :role)");
    }

    private Sql bind(Sql query, PeopleFilter filter) {
        query.with("day", LocalDate.now(clock));
        if (filter.unit() != null) {
            query.with("unit", filter.unit());
        }
        PeopleFilter.State state = filter.state();
        if (state != null && state != PeopleFilter.State.OFF) {
            query.with("state", state.name());
        }
        return filter.role().isEmpty() ? query : query.with("role", filter.role());
    }

    private static PersonRow person(Row row) {
        String roles = row.textOrNull("roles");
        String unit = row.textOrNull("unit_label");
        return new PersonRow(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                unit == null ? "" : unit, row.textOrNull("job_title"),
                row.yes("active"), row.textOrNull("user_name"), AccountState.valueOf(row.text("state")),
                roles == null ? List.of() : Arrays.stream(roles.split(",")).sorted().toList());
    }

    /** @return the person's account, or empty when there is none. One statement. */
    public Optional<AccountFacts> account(long personId) {
        access.requirePerson(personId);
        List<Row> rows = Sql.of(entityManager, """
                select a.user_name, case when a.password_hash is null then 0 else 1 end as ready, a.version,
                       case when a.code_hash is null then null else a.code_expires_at end as code_until,
                       case when s.confirmed_at is null then 0 else 1 end as second_factor, r.role_name, x.unit_id
                  from account a
                  left join second_factor s on s.account_id = a.id
                  left join account_role r on r.account_id = a.id
                  left join account_role_unit x on x.account_id = r.account_id and x.role_name = r.role_name
                 where a.person_id = :person""").with("person", personId).rows();
        return rows.stream().findFirst().map(account -> {
            Instant until = account.momentOrNull("code_until");
            return new AccountFacts(account.text("user_name"),
                    rows.stream().flatMap(row -> Stream.ofNullable(row.textOrNull("role_name")))
                            .collect(Collectors.toSet()),
                    RoleUnits.of(rows), account.yes("ready") ? AccountState.READY : AccountState.WAITING,
                    until != null && clock.instant().isBefore(until) ? until : null,
                    account.yes("second_factor"), account.id("version"));
        });
    }
}
