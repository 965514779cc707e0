package vn.sontay.training.people.organisation.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitNames;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Who people are and where they belong, of two records of one (MRG-4). */
@ApplicationScoped
public class BelongingNamed implements PersonNamed, PersonHas {

    private static final PersonColumn AFFILIATION = new PersonColumn("affiliation", "id", "person_id");
    /** Of a record that went into the one that goes now. */
    private static final PersonColumn MERGED = new PersonColumn("person", "id", "merged_into");

    private static final String SAYS_NOTHING = """
            not exists (select 1 from affiliation k where k.person_id = %d
               and (k.valid_from is null or r.valid_to is null or k.valid_from <= r.valid_to)
               and (k.valid_to is null or r.valid_from is null or k.valid_to >= r.valid_from))""";
    private static final String NOW = "select a.unit_id, " + UnitNames.LABEL
            + " as label from affiliation a join unit u on u.id = a.unit_id " + UnitNames.PARENTS
            + " where a.person_id = :person and (a.valid_to is null or a.valid_to >= :day) order by a.valid_from desc, a.id desc";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Clock clock;

    @Override
    public List<PersonColumn> columns() {
        return List.of(AFFILIATION, MERGED, new PersonColumn("person_merge", "id", "from_id"),
                new PersonColumn("person_merge", "id", "into_id"),
                new PersonColumn("person_restriction", "id", "person_id"));
    }

    @Override
    public List<Said> hindrances(MergePair pair) {
        List<Said> found = new ArrayList<>();
        if (Sql.of(entityManager, "select count(*) from person f join person i on i.id = :into where f.id = :from "
                + "and f.deactivated_at is null and i.deactivated_at is not null").with("from", pair.from())
                .with("into", pair.into()).number() > 0) {
            found.add(Said.of("organisation.mergeInactive"));
        }
        Row from = now(pair.from());
        Row into = now(pair.into());
        if (from != null && into != null && from.id("unit_id") != into.id("unit_id")) {
            found.add(Said.of("organisation.mergeUnits", from.text("label"), into.text("label")));
        }
        return found;
    }

    private @Nullable Row now(long personId) {
        return Sql.of(entityManager, NOW).with("person", personId).with("day", LocalDate.now(clock)).first()
                .orElse(null);
    }

    @Override
    public List<MergeLine> lines(MergePair pair) {
        List<Row> people = Sql.of(entityManager, "select p.id, p.full_name, p.birth_year, p.phone from person p "
                + "where p.id in (:both)").with("both", pair.both()).rows();
        return List.of(
                line(pair, "organisation.fullName", people, row -> row.text("full_name"), "organisation.mergeStays"),
                line(pair, "organisation.birthYearLabel", people,
                        row -> Objects.toString(row.numberOrNull("birth_year"), ""), "organisation.mergeStays"),
                line(pair, "organisation.phoneLabel", people,
                        row -> Objects.toString(row.textOrNull("phone"), ""), "organisation.mergeStays"),
                new MergeLine("organisation.history", history(pair.from()), history(pair.into()),
                        Said.of("organisation.mergeHistory")));
    }

    private static MergeLine line(MergePair pair, String label, List<Row> people,
            java.util.function.Function<Row, String> cell, String afterwards) {
        return new MergeLine(label, cells(people, pair.from(), cell), cells(people, pair.into(), cell),
                Said.of(afterwards));
    }

    private static List<String> cells(List<Row> people, long personId, java.util.function.Function<Row, String> cell) {
        return people.stream().filter(row -> row.id("id") == personId).map(cell).filter(text -> !text.isEmpty())
                .toList();
    }

    private List<String> history(long personId) {
        return Sql.of(entityManager, "select " + UnitNames.LABEL
                + " as label, a.job_title, a.valid_from, a.valid_to from affiliation a join unit u on u.id = a.unit_id "
                + UnitNames.PARENTS + " where a.person_id = :person order by a.valid_from, a.id")
                .with("person", personId).rows(row -> row.text("label") + Stream
                        .of(row.textOrNull("job_title"),
                                row.dayOrNull("valid_from") == null
                                        ? null
                                        : "từ " + Dates.day(row.day("valid_from")),
                                row.dayOrNull("valid_to") == null ? null : "đến " + Dates.day(row.day("valid_to")))
                        .filter(Objects::nonNull).map(text -> ", " + text).reduce("", String::concat));
    }

    @Override
    public void merge(MergePair pair, MovedCells cells) {
        cells.where(AFFILIATION, SAYS_NOTHING.formatted(pair.into()));
        cells.all(MERGED);
    }

    @Override
    public List<Said> undoHindrances(MergePair pair, Instant since) {
        return Sql
                .of(entityManager,
                        "select count(*) from affiliation a where a.person_id = :into and a.recorded_at > :at")
                .with("into", pair.into()).with("at", since).number() == 0
                        ? List.of()
                        : List.of(Said.of("organisation.undoMoved"));
    }
}
