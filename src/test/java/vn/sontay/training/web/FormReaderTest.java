package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;

/** FRM-1, FRM-3, FRM-4. */
class FormReaderTest {

    private enum Half {
        MORNING, AFTERNOON
    }

    private record Everything(String text, @Nullable String note, long id, int count, @Nullable Integer year,
            BigDecimal share, boolean ticked, LocalDate day, LocalTime time, LocalDateTime moment, Instant instant,
            Half half, Set<Long> ids, List<String> words, Map<Long, Came> came) {
    }

    private record Place(@Positive(message = "a.unit") long unit,
            @Size(max = 5, message = "a.job") @Nullable String job) {
    }

    private record Person(@NotBlank(message = "a.missing") @Size(max = 10, message = "a.long") String name,
            @Min(value = 1, message = "a.periods") @Max(value = 8, message = "a.periods") int periods,
            @NotNull(message = "a.day") LocalDate day, @NotNull(message = "a.half") Half half,
            @Valid @Nullable Place place) {
    }

    private record Row(@NotBlank(message = "a.title") String title, @NotNull(message = "a.day") LocalDate day,
            Half half) {
    }

    private record Table(String requestId, List<@Valid Row> rows) {
    }

    private record Came(@NotNull(message = "a.how") Half how, @Nullable LocalTime at) {
    }

    private record Roll(Map<Long, @Valid Came> came) {
    }

    private record Hours(Instant at) {
    }

    private record Page(long id, long version) {
    }

    private record Loud(String name) {

        Loud {
            if (name.equals("x")) {
                throw RuleException.at("name", "a.loud");
            }
        }
    }

    private final Map<String, String[]> sent = new LinkedHashMap<>();

    private FormReaderTest with(String name, String... values) {
        sent.put(name, values);
        return this;
    }

    private <R extends Record> R read(Class<R> type) {
        return new FormReader(sent, Map.of()).read(type);
    }

    /** @return field and key of everything that is refused, with what fills the text */
    private List<String> refused(Class<? extends Record> type) {
        RuleException first = assertThrows(RuleException.class, () -> read(type));
        List<RuleException> all = new ArrayList<>(List.of(first));
        Stream.of(first.getSuppressed()).forEach(each -> all.add((RuleException) each));
        return all.stream().map(
                each -> each.field() + " " + each.key() + (each.arguments().isEmpty() ? "" : " " + each.arguments()))
                .toList();
    }

    private FormReaderTest person() {
        return with("name", "Rin").with("periods", "4").with("day", "2025-09-05").with("half", "MORNING");
    }

    @Test
    void every_type_is_read_as_the_browser_writes_it() {
        Everything read = with("text", " Đinh  Rin ").with("note", " ").with("id", "7").with("count", "3")
                .with("year", "1990").with("share", "7,5").with("ticked", "true").with("day", "2025-09-05")
                .with("time", "07:30").with("moment", "2025-09-05T07:30").with("instant", "2025-09-05T07:30")
                .with("half", "AFTERNOON").with("ids", "3", "4", "3").with("words", "a", "b").with("how5", "AFTERNOON")
                .read(Everything.class);
        assertEquals(" Đinh  Rin ", read.text());
        assertNull(read.note());
        assertEquals(List.of(7L, 3, 1990), List.of(read.id(), read.count(), read.year()));
        assertEquals(new BigDecimal("7.5"), read.share());
        assertTrue(read.ticked());
        assertEquals(LocalDate.of(2025, 9, 5), read.day());
        assertEquals(LocalTime.of(7, 30), read.time());
        assertEquals(LocalDateTime.of(2025, 9, 5, 7, 30), read.moment());
        assertEquals(Instant.parse("2025-09-05T00:30:00Z"), read.instant());
        assertEquals(Half.AFTERNOON, read.half());
        assertEquals(Set.of(3L, 4L), read.ids());
        assertEquals(List.of("a", "b"), read.words());
        assertEquals(Map.of(5L, new Came(Half.AFTERNOON, null)), read.came());
    }

    @Test
    void what_is_typed_where_the_browser_has_no_field_for_it_is_understood_too() {
        for (String typed : List.of("5/9/2025", "05/09/2025", " 2025-09-05 ")) {
            assertEquals(LocalDate.of(2025, 9, 5), Written.read(LocalDate.class, typed), typed);
        }
        for (String typed : List.of("7h30", "07:30", "7:30", "7g30", "7.30", "07:30:00")) {
            assertEquals(LocalTime.of(7, 30), Written.read(LocalTime.class, typed), typed);
        }
        for (String typed : List.of("05/09/2025 7h30", "2025-09-05 07:30", "2025-09-05T07:30:00")) {
            assertEquals(LocalDateTime.of(2025, 9, 5, 7, 30), Written.read(LocalDateTime.class, typed), typed);
        }
        assertEquals(LocalTime.of(7, 0), Written.read(LocalTime.class, "7h"));
    }

    @Test
    void a_day_that_was_typed_stands_in_the_browser_s_own_field_again_and_what_is_no_day_as_it_was_typed() {
        assertEquals("2025-09-05", Written.forField("date", "5/9/2025"));
        assertEquals("2025-09-05T07:30", Written.forField("datetime-local", "05/09/2025 7h30"));
        assertEquals("31/02/2025", Written.forField("date", "31/02/2025"));
        assertEquals("", Written.forField("date", ""));
        assertEquals("5/9/2025", Written.forField("text", "5/9/2025"));
    }

    @Test
    void frm_3_a_moment_that_nobody_touched_comes_back_to_the_last_fraction_of_its_second() {
        Instant known = Instant.parse("2025-09-05T00:30:45.123456Z");
        String shown = Written.write(known);
        assertEquals(known, Written.read(Instant.class, shown));
        assertEquals("2025-09-05T07:30:45", Written.forField("datetime-local", shown));
        for (String untouched : List.of("2025-09-05T07:30:45", "05/09/2025 07:30:45")) {
            with("at", untouched);
            FormReader.keepMoments(sent, Map.of("at", new String[]{shown}));
            assertEquals(known, read(Hours.class).at(), untouched);
        }
        for (String touched : List.of("2025-09-05T07:30", "05/09/2025 07:30:46")) {
            with("at", touched);
            FormReader.keepMoments(sent, Map.of("at", new String[]{shown}));
            assertEquals(Written.read(Instant.class, touched), read(Hours.class).at(), touched);
        }
    }

    @Test
    void all_mistakes_of_a_form_are_told_at_once_in_the_order_of_its_fields() {
        assertEquals(List.of("name a.missing", "periods a.periods [1, 8]", "day web.date [31/02/2025]", "half a.half"),
                with("name", "  ").with("periods", "9").with("day", "31/02/2025").with("half", "NIGHT")
                        .refused(Person.class));
    }

    @Test
    void what_is_missing_is_told_as_what_is_wrong() {
        assertEquals(List.of("name a.missing", "periods a.periods [1, 8]", "day a.day", "half a.half"),
                refused(Person.class));
    }

    @Test
    void a_field_says_one_thing_and_the_limit_of_its_constraint() {
        assertEquals(List.of("name a.long [10]"), person().with("name", "x".repeat(200_000)).refused(Person.class));
    }

    @Test
    void a_record_in_the_command_is_read_from_fields_of_its_own_and_is_null_when_nothing_was_typed() {
        assertNull(person().with("unit", "").with("job", " ").read(Person.class).place());
        assertEquals(new Place(5, "Phó"), person().with("unit", "5").with("job", "Phó").read(Person.class).place());
        assertEquals(List.of("unit a.unit", "job a.job [5]"),
                with("unit", "").with("job", "Chủ tịch").refused(Person.class));
    }

    @Test
    void rows_that_are_left_out_are_skipped_and_the_mistakes_of_the_others_carry_their_number() {
        with("requestId", "r").with("title0", "").with("day0", "").with("half0", "MORNING").with("title1", "Một")
                .with("day1", "2025-09-05").with("half1", "AFTERNOON").with("title2", "").with("day2", "2025-09-06")
                .with("half2", "MORNING");
        assertEquals(List.of("title1 a.title"), refused(Table.class));
        assertArrayEquals(new String[]{"Một"}, sent.get("title0"), "the rows stand where they are shown again");
        with("title1", "Hai");
        assertEquals(List.of("Một", "Hai"), read(Table.class).rows().stream().map(Row::title).toList());
    }

    @Test
    void rows_with_a_number_of_their_own_are_there_when_anything_was_said_in_them() {
        with("how12", "MORNING").with("at12", "").with("how7", "AFTERNOON").with("at7", "13h45").with("at3", " ")
                .with("how", "MORNING").with("how0", "MORNING").with("how-4", "MORNING").with("how1a", "MORNING")
                .with("somehow5", "MORNING").with("at" + "9".repeat(19), "7h30");
        Roll roll = read(Roll.class);
        assertEquals(Map.of(12L, new Came(Half.MORNING, null), 7L, new Came(Half.AFTERNOON, LocalTime.of(13, 45))),
                roll.came());
        assertEquals(List.of(12L, 7L), List.copyOf(roll.came().keySet()), "in the order of the page");
        sent.clear();
        assertEquals(Map.of(), read(Roll.class).came());
    }

    @Test
    void what_is_wrong_in_rows_with_a_number_is_told_beside_the_right_field_of_the_right_row() {
        with("how12", "MORNING").with("at12", "25h00").with("how7", "NIGHT").with("at3", "7h30").with("how1",
                "MORNING");
        assertEquals(List.of("at12 web.time [25h00]", "how7 a.how", "how3 a.how"), refused(Roll.class));
        assertEquals("how8", assertThrows(RuleException.class,
                () -> Constraints.check(new Roll(Map.of(8L, came(null), 9L, came(Half.MORNING))))).field());
    }

    @SuppressWarnings("NullAway")
    private static Came came(@Nullable Half how) {
        return new Came(how, null);
    }

    @Test
    void numbers_that_no_number_can_hold_are_refused() {
        for (String hostile : List.of("1e400", "٣", "4\0", "-1", "99999999999999999999", "0x4", "4.0", "NaN", "½")) {
            assertEquals(List.of("periods a.periods [1, 8]"), person().with("periods", hostile).refused(Person.class),
                    hostile);
        }
        assertNull(Written.read(BigDecimal.class, "1e400"));
        assertNull(Written.read(LocalDate.class, "+999999999-12-31"));
        assertNull(Written.read(LocalDate.class, "0001-01-01"));
        assertNull(Written.read(LocalTime.class, "24:00"));
    }

    @Test
    void a_long_piece_of_nonsense_is_quoted_in_short() {
        assertEquals(List.of("day web.date [" + "9".repeat(30) + "…]"),
                person().with("day", "9".repeat(200_000)).refused(Person.class));
    }

    @Test
    void a_field_that_is_sent_twice_counts_once() {
        assertEquals("Rin", person().with("name", "Rin", "Nút").read(Person.class).name());
    }

    @Test
    void without_the_number_that_a_page_writes_itself_there_is_nothing_to_speak_about() {
        assertThrows(NotFoundException.class, () -> with("id", "7").read(Page.class));
        assertThrows(NotFoundException.class, () -> with("version", "x").read(Page.class));
    }

    @Test
    void what_the_page_knows_isn_t_asked_of_the_browser() {
        with("id", "7").with("version", "2");
        assertEquals(new Page(9, 2), new FormReader(sent, Map.of("id", 9L)).read(Page.class));
    }

    @Test
    void what_the_command_itself_refuses_comes_through() {
        assertEquals(List.of("name a.loud"), with("name", "x").refused(Loud.class));
    }

    @Test
    void an_unticked_box_is_no_mistake() {
        assertFalse(with("confirmed").read(Confirmed.class).confirmed());
    }

    private record Confirmed(boolean confirmed) {
    }

    @Test
    void what_is_written_into_fields_is_read_back_from_them() {
        Everything facts = new Everything("Đinh", null, 7, 3, null, new BigDecimal("7.50"), true,
                LocalDate.of(2025, 9, 5), LocalTime.of(7, 30), LocalDateTime.of(2025, 9, 5, 7, 30),
                Instant.parse("2025-09-05T00:30:00Z"), Half.MORNING, Set.of(3L), List.of("a"),
                Map.of(5L, new Came(Half.MORNING, LocalTime.of(7, 45)), 6L, new Came(Half.AFTERNOON, null)));
        sent.putAll(FormWriter.fields(facts));
        assertEquals(facts, read(Everything.class));
    }
}
