package vn.sontay.training.people.viewlog;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.sontay.training.shared.Sorting;
import vn.sontay.training.shared.TimeSource;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** What a filter asks of the log, as statements; the last days where no first day is asked for. */
final class ViewSearch {

    private static final int DAYS_SHOWN = 30;
    private static final String COLUMNS = "select v.seen_at, w.full_name as viewer, a.user_name, v.person_id, "
            + "p.full_name as person, v.people, v.page, v.about ";
    private static final String FROM = "from person_view v join account a on a.id = v.account_id "
            + "join person w on w.id = a.person_id left join person p on p.id = v.person_id ";
    private static final Map<String, String> SORTED = Map.of("seenAt", "v.seen_at", "viewer", "w.sort_key", "person",
            "p.sort_key");

    private final EntityManager entityManager;
    private final ViewFilter filter;
    private final LocalDate first;
    private final LocalDate last;

    ViewSearch(EntityManager entityManager, ViewFilter filter, Clock clock) {
        this.entityManager = entityManager;
        this.filter = filter;
        this.last = filter.to() == null ? LocalDate.now(clock) : filter.to();
        this.first = filter.from() == null ? last.minusDays(DAYS_SHOWN) : filter.from();
    }

    Sql count() {
        return bound("select count(*) " + FROM + where());
    }

    Sql rows(Sorting sorting) {
        return bound(COLUMNS + FROM + where() + " order by " + sorting.sql(SORTED, "v.seen_at desc, v.id desc"));
    }

    private String where() {
        return "where v.seen_at >= :since and v.seen_at < :until"
                + (filter.viewer().isBlank() ? "" : " and w.search_name like :viewer escape '!'")
                + (filter.whom().isBlank() ? "" : " and p.search_name like :whom escape '!'");
    }

    private Sql bound(String text) {
        Sql sql = Sql.of(entityManager, text).with("since", first.atStartOfDay(TimeSource.ZONE).toInstant())
                .with("until", last.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant());
        return sql.with("viewer", like(filter.viewer())).with("whom", like(filter.whom()));
    }

    private static String like(String name) {
        return "%" + Vietnamese.foldName(name).replaceAll("[!%_]", "!$0") + "%";
    }

    static ViewRow row(Row row) {
        return new ViewRow(row.moment("seen_at"), row.text("viewer"), row.text("user_name"), row.idOrNull("person_id"),
                row.textOrNull("person"), row.number("people"), row.text("page"), row.text("about"));
    }
}
