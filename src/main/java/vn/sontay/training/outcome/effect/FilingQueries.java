package vn.sontay.training.outcome.effect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.List;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads filings of the communes that the caller looks after (EFF-7). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class FilingQueries {

    private static final String ROWS = """
            select f.id, f.unit_id, u.name, f.month_begin, f.online, f.dossiers, f.source, f.reason, n.id as next_id,
                   f.recorded_at, f.recorded_by
              from filing_rate f join unit u on u.id = f.unit_id
              left join filing_rate n on n.replaces_id = f.id
            """;

    /** What counts. */
    static final String LIVE = ROWS + " where n.id is null";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommuneList communes;

    /** @return the communes whose filings the caller may enter, by their names */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<CommuneName> communes() {
        return communes.administered();
    }

    /** @return everything that was ever entered, the last month first, a page of it */
    public Page<FilingRow> page(int number) {
        return Page.of(number, Page.OF_A_LIST,
                () -> Sql.of(entityManager, "select count(*) from filing_rate f where " + mine()).number(),
                (first, size) -> list().page(first, size).rows(FilingQueries::row));
    }

    /** @return all of it. One statement. */
    public List<FilingRow> all() {
        return list().rows(FilingQueries::row);
    }

    private Sql list() {
        return Sql.of(entityManager, ROWS + " where " + mine() + " order by f.month_begin desc, u.name, f.id desc");
    }

    private String mine() {
        return access.seen().holds("f.unit_id");
    }

    static FilingRow row(Row row) {
        return new FilingRow(row.id("id"), row.id("unit_id"), row.text("name"),
                YearMonth.from(row.day("month_begin")), row.number("online"), row.number("dossiers"),
                row.text("source"), row.text("reason"), row.idOrNull("next_id") != null, row.moment("recorded_at"),
                row.text("recorded_by"));
    }
}
