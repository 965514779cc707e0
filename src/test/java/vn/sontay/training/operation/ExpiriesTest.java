package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.personal.KeptData;
import vn.sontay.training.shared.personal.KeptTable;
import vn.sontay.training.shared.retention.Expiry;

/** RET-1: what the table of kept data says is deleted, and only that, is what the clock deletes. */
class ExpiriesTest {

    private static final Pattern CHANGED = Pattern.compile("^(?:delete from|update) (\\w+)");
    /** Where rows of whatever kind may not go by the clock (RET-3), but for what can be read in the trail. */
    private static final Set<String> NEVER_DELETED = Set.of("audit_entry", "audit_link", "account", "person",
            "enrolment",
            "attendance_mark", "attempt", "answer_given", "certificate", "document", "document_content",
            "figure_snapshot");

    @Test
    void every_kind_with_a_period_goes_by_the_clock_and_no_other() {
        assertEquals(KeptData.all().stream().filter(kind -> kind.retention().isByClock()).map(KeptData::code)
                .collect(Collectors.toSet()),
                AllExpiries.found().stream().map(Expiry::kept).collect(Collectors.toSet()));
    }

    @Test
    void every_table_of_such_a_kind_is_deleted_or_emptied_and_no_other() {
        for (KeptData kind : KeptData.all()) {
            if (kind.retention().isByClock()) {
                assertEquals(
                        kind.tables().stream().map(KeptTable::table).collect(Collectors.toSet()),
                        of(kind).stream().flatMap(each -> each.changes().stream()).map(ExpiriesTest::table)
                                .collect(Collectors.toSet()),
                        kind.code());
            }
        }
    }

    @Test
    void what_is_due_is_asked_by_the_moment_that_the_table_names() {
        for (Expiry each : AllExpiries.found()) {
            assertTrue(each.due().matches("(?s).*\\b" + KeptData.of(each.kept()).retention().from() + " < :limit.*"),
                    each.due());
            assertTrue(each.due().contains(" as due "), each.due());
            each.changes().forEach(change -> assertTrue(change.contains("(:due)"), change));
        }
    }

    @Test
    void nothing_that_counts_and_no_line_of_the_trail_is_deleted() {
        Set<String> deleted = AllExpiries.found().stream().flatMap(each -> each.changes().stream())
                .filter(change -> change.startsWith("delete")).map(ExpiriesTest::table).collect(Collectors.toSet());
        deleted.retainAll(NEVER_DELETED);
        assertEquals(Set.of(), deleted);
    }

    private static List<Expiry> of(KeptData kind) {
        return AllExpiries.found().stream().filter(each -> each.kept().equals(kind.code())).toList();
    }

    static String table(String change) {
        return CHANGED.matcher(change).results().map((MatchResult match) -> match.group(1)).findFirst().orElseThrow();
    }
}
