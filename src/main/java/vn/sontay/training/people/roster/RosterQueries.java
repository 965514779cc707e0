package vn.sontay.training.people.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitTrees;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Reads lists of people, each by who sent it (ROS-1). */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class RosterQueries {

    private static final int MOST_LISTS = 20;
    private static final int MOST_WORDS = 20;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Judging judging;

    @Inject
    MoveRequests requests;

    @Inject
    UnitTrees trees;

    @Inject
    Rosters rosters;

    @Inject
    Clock clock;

    /** A list that was sent. @param open rows that wait for somebody */
    public record Sent(long draftId, String fileName, Instant sentAt, int rows, int taken) {
    }

    /** Words that name no unit that could be found. @param rows how many say so */
    public record UnknownUnit(String words, int rows) {
    }

    /** A column. @param samples what its first rows say */
    public record ColumnChoice(String heading, RosterField field, String samples) {
    }

    /** @return the caller's lists, the newest first. One statement. */
    public List<Sent> mine() {
        return Sql.of(entityManager, """
                select r.id, r.file_name, r.sent_at, count(w.id) as row_count,
                       sum(case when w.fate = 'TAKEN' then 1 else 0 end) as taken
                  from roster r left join roster_row w on w.roster_id = r.id where r.owner_id = :owner
                 group by r.id, r.file_name, r.sent_at order by r.sent_at desc, r.id desc
                """).with("owner", rosters.owner()).atMost(MOST_LISTS)
                .rows(row -> new Sent(row.id("id"), row.text("file_name"), row.moment("sent_at"),
                        row.number("row_count"), Objects.requireNonNullElse(row.numberOrNull("taken"), 0)));
    }

    /** @throws NotFoundException when there is no such list, or it is somebody else's */
    public RosterOverview overview(long draftId) {
        Roster roster = rosters.mine(draftId);
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        int added = 0;
        for (Row row : Sql.of(entityManager, "select w.fate, w.added, count(*) as row_count from roster_row w "
                + "where w.roster_id = :id group by w.fate, w.added").with("id", draftId).rows()) {
            counts.merge(Fate.valueOf(row.text("fate")), row.number("row_count"), Integer::sum);
            added += row.yes("added") ? row.number("row_count") : 0;
        }
        List<String> headings = roster.headings();
        List<RosterField> fields = roster.fields();
        List<String> left = IntStream.range(0, headings.size())
                .filter(i -> fields.get(i) == RosterField.OTHER && !headings.get(i).isBlank()
                        && !roster.privately().contains(headings.get(i)))
                .mapToObj(headings::get)
                .filter(heading -> !heading.matches("(?i)(s?tt|số tt|số thứ tự|lý do|dòng)\\.?"))
                .toList();
        return new RosterOverview(draftId, roster.fileName(), roster.sheet(), roster.sentAt(), roster.classId(),
                counts, added, left, roster.privately(), roster.passedOver(),
                roster.sentAt().isBefore(clock.instant().minus(RosterService.KEPT)));
    }

    /** @return a page of the rows of that fate, in the order of the file */
    public Page<RosterLine> rows(long draftId, Fate fate, int number) {
        Roster roster = rosters.mine(draftId);
        long total = entityManager
                .createQuery("select count(r) from RosterRow r where r.rosterId = :id and r.fate = :fate", Long.class)
                .setParameter("id", draftId).setParameter("fate", fate).getSingleResult();
        return Page.of(number, Page.OF_A_LIST, total, (first, size) -> lines(roster, entityManager
                .createQuery("select r from RosterRow r where r.rosterId = :id and r.fate = :fate order by r.lineNo",
                        RosterRow.class)
                .setParameter("id", draftId).setParameter("fate", fate).setFirstResult(first).setMaxResults(size)
                .getResultList()));
    }

    /** @throws NotFoundException when there is no such row */
    public RosterLine row(long draftId, int line) {
        Roster roster = rosters.mine(draftId);
        return lines(roster, entityManager
                .createQuery("select r from RosterRow r where r.rosterId = :id and r.lineNo = :line", RosterRow.class)
                .setParameter("id", draftId).setParameter("line", line).getResultList()).stream().findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** @return every row that isn't good, for the file that goes back */
    public List<RosterLine> refused(long draftId) {
        Roster roster = rosters.mine(draftId);
        return lines(roster, rosters.rows(draftId).stream().filter(row -> row.fate().open())
                .toList());
    }

    /** @return the words for which a unit is to be chosen, the most frequent first */
    public List<UnknownUnit> unknownUnits(long draftId) {
        rosters.mine(draftId);
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Row row : Sql.of(entityManager, "select w.unit_text from roster_row w where w.roster_id = :id "
                + "and w.fate = 'UNIT' order by w.line_no").with("id", draftId).rows()) {
            String text = Objects.requireNonNullElse(row.textOrNull("unit_text"), "");
            words.putIfAbsent(UnitWords.key(text), text);
            counts.merge(UnitWords.key(text), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST_WORDS)
                .map(each -> new UnknownUnit(Objects.requireNonNull(words.get(each.getKey())), each.getValue()))
                .toList();
    }

    /** @return what each column is, with what stands in its first rows */
    public List<ColumnChoice> columns(long draftId) {
        Roster roster = rosters.mine(draftId);
        List<List<String>> first = entityManager
                .createQuery("select r from RosterRow r where r.rosterId = :id order by r.lineNo", RosterRow.class)
                .setParameter("id", draftId).setMaxResults(3).getResultList().stream().map(RosterRow::cells).toList();
        List<ColumnChoice> columns = new ArrayList<>();
        for (int i = 0; i < roster.fields().size(); i++) {
            int place = i;
            columns.add(new ColumnChoice(place < roster.headings().size() ? roster.headings().get(place) : "",
                    roster.fields().get(place),
                    String.join("; ",
                            first.stream().filter(cells -> place < cells.size()).map(cells -> cells.get(place))
                                    .filter(text -> !text.isBlank()).map(NameReading::shortened).toList())));
        }
        return columns;
    }

    private List<RosterLine> lines(Roster roster, List<RosterRow> rows) {
        List<Verdict> verdicts = judging.judge(roster, rows);
        Map<Integer, Told> asked = rows.stream().anyMatch(row -> row.decision() == Decision.ASK)
                ? requests.ofRoster(roster.id())
                : Map.of();
        return IntStream.range(0, rows.size())
                .mapToObj(i -> line(rows.get(i), verdicts.get(i), asked.get(rows.get(i).lineNo()))).toList();
    }

    /** What stands twice in a file shows only in the whole of it, so that the row's own fate counts. */
    private RosterLine line(RosterRow row, Verdict verdict, @Nullable Told asked) {
        ReadRow read = verdict.read();
        List<Told> told = new ArrayList<>(verdict.told());
        if (asked != null && row.decision() == Decision.ASK) {
            told.add(asked);
        }
        Integer twin = row.twinLine();
        if (twin != null && row.fate() != Fate.TAKEN) {
            told.add(0, Told.of(row.fate() == Fate.TWICE ? "roster.twice" : "roster.namesake", String.valueOf(twin)));
        }
        Long unit = verdict.unitId();
        return new RosterLine(row.lineNo(), read.texts(), read.fullName(), read.birthYear(),
                unit == null ? read.texts().unit() : trees.now().label(unit), read.job(), read.phone(), row.fate(),
                row.decision(), row.isCorrected(), row.personId(), row.isAdded(), told, verdict.alike());
    }
}
