package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.RuleException;

/** FRM-5. */
class FiltersTest {

    private enum State {
        OPEN, CLOSED
    }

    private record Wanted(@Size(max = 5, message = "a.long") String q, @Nullable Long unit, @Nullable State state,
            @Nullable Boolean valid, @Nullable LocalDate day) {
    }

    private static final Wanted ALL = new Wanted("", null, null, null, null);

    private final Map<String, String[]> sent = new LinkedHashMap<>();
    private final List<RuleException> refused = new ArrayList<>();

    private FiltersTest with(String name, String... values) {
        sent.put(name, values);
        return this;
    }

    private Wanted read() {
        return Filters.read(Wanted.class, sent, refused::add);
    }

    private List<String> refusals() {
        return refused.stream().map(each -> each.field() + " " + each.key() + " " + each.arguments()).toList();
    }

    @Test
    void an_address_without_a_query_asks_for_everything() {
        assertEquals(ALL, read());
        assertEquals(ALL, with("q", " ").with("unit", "").with("state").with("day", " ").read());
        assertEquals(List.of(), refusals());
    }

    @Test
    void each_component_is_the_parameter_of_its_name() {
        assertEquals(new Wanted("rin", 7L, State.CLOSED, false, LocalDate.of(2025, 9, 5)), with("q", " rin ")
                .with("unit", "7").with("state", "CLOSED").with("valid", "false").with("day", "5/9/2025").read());
        assertEquals(List.of(), refusals());
    }

    @Test
    void an_unknown_choice_is_as_none() {
        assertEquals(ALL, with("unit", "x").with("state", "LOST").with("valid", "perhaps").read());
        assertEquals(List.of(), refusals());
    }

    @Test
    void what_cannot_be_a_day_or_is_too_long_is_told_and_asks_for_nothing() {
        assertEquals(new Wanted("", 7L, null, null, null),
                with("q", "too long").with("unit", "7").with("day", "31/02/2025").read());
        assertEquals(List.of("q a.long [5]", "day web.date [31/02/2025]"), refusals());
    }

    private record Soon(@Max(value = 100, message = "a.days") @Nullable Integer days) {
    }

    @Test
    void what_is_no_number_is_told_beside_its_field() {
        with("days", "⁰⁴⁵");
        assertEquals(new Soon(null), Filters.read(Soon.class, sent, refused::add));
        assertEquals(List.of("days a.days [100]"), refusals());
    }

    @Test
    void the_next_page_asks_for_the_same() {
        Filters filters = new Filters();
        filters.texts = new Texts();
        assertEquals("", filters.query(ALL));
        assertEquals("q=rin+%26+%C4%91&unit=7&state=OPEN&valid=true&day=2025-09-05",
                filters.query(new Wanted("rin & đ", 7L, State.OPEN, true, LocalDate.of(2025, 9, 5))));
    }
}
