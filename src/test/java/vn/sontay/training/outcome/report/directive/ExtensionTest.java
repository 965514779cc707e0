package vn.sontay.training.outcome.report.directive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** DIR-2: which of several extensions holds. */
class ExtensionTest {

    private static final LocalDate ORIGINAL = LocalDate.parse("2025-09-30");
    private static final Instant MONDAY = Instant.parse("2025-10-06T02:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2025-10-07T02:00:00Z");
    private static final Extension OCTOBER = extension(1, "2025-10-31", "2025-09-20", MONDAY, null);
    private static final Extension NOVEMBER = extension(2, "2025-11-30", "2025-10-20", TUESDAY, null);

    private static Extension extension(long id, String deadline, String on, Instant at, @Nullable Instant withdrawn) {
        return new Extension(id, "kh", "nguoi", LocalDate.parse(deadline),
                new ByDocument(id + "/QĐ-UBND", LocalDate.parse(on), "UBND"), at, "Nguyễn Quản Trị", false,
                withdrawn == null ? null : new Extension.Withdrawn("nhập nhầm", withdrawn, "Nguyễn Quản Trị"));
    }

    private static String holds(List<Extension> all, String asOf, @Nullable Instant by) {
        return Extension.inForce(all, ORIGINAL, LocalDate.parse(asOf), by).map(each -> each.deadline().toString())
                .orElse("none");
    }

    @Test
    void it_holds_from_the_day_of_its_document_and_the_last_document_wins() {
        assertEquals("none", holds(List.of(OCTOBER, NOVEMBER), "2025-09-19", null));
        assertEquals("2025-10-31", holds(List.of(OCTOBER, NOVEMBER), "2025-10-19", null));
        assertEquals("2025-11-30", holds(List.of(NOVEMBER, OCTOBER), "2025-10-20", null));
    }

    @Test
    void it_is_known_since_it_was_entered_and_until_it_was_withdrawn() {
        assertEquals("none", holds(List.of(OCTOBER), "2025-12-31", MONDAY.minusSeconds(1)));
        assertEquals("2025-10-31", holds(List.of(OCTOBER, NOVEMBER), "2025-12-31", MONDAY));
        Extension withdrawn = extension(1, "2025-10-31", "2025-09-20", MONDAY, TUESDAY);
        assertEquals("none", holds(List.of(withdrawn), "2025-12-31", null));
        assertEquals("2025-10-31", holds(List.of(withdrawn), "2025-12-31", TUESDAY.minusSeconds(1)));
        assertEquals("none", holds(List.of(withdrawn), "2025-12-31", TUESDAY));
    }

    @Test
    void a_day_that_is_not_later_than_the_plans_own_extends_nothing() {
        assertEquals("none",
                holds(List.of(extension(1, "2025-09-30", "2025-09-20", MONDAY, null)), "2025-12-31", null));
    }
}
