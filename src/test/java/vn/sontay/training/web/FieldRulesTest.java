package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** FRM-7. */
class FieldRulesTest {

    private record Place(@NotBlank(message = "a.job") @Size(max = 5, message = "a.job") String job) {
    }

    private record Row(@NotBlank(message = "a.title") @Size(max = 9, message = "a.title") String title) {
    }

    private record Person(@NotBlank(message = "a.name") @Size(max = 10, message = "a.long") String name,
            @Size(max = 20, message = "a.long") @Nullable String note, @NotNull(message = "a.day") LocalDate day,
            int year, @Valid Place place) {
    }

    private record Mover(@Valid @Nullable Place place, List<@Valid Row> rows) {
    }

    @Test
    void what_stands_on_a_component_is_known_of_its_field() {
        assertEquals(Map.of("name", new FieldRules(true, 10), "note", new FieldRules(false, 20), "day",
                new FieldRules(true, 0), "year", new FieldRules(false, 0), "job", new FieldRules(true, 5)),
                FieldRules.of(Person.class));
    }

    @Test
    void what_may_be_left_out_as_a_whole_asks_for_nothing_before_it_is_begun() {
        assertEquals(Map.of("job", new FieldRules(false, 5), "title", new FieldRules(false, 9)),
                FieldRules.of(Mover.class));
    }

    @Test
    void a_field_of_a_row_is_called_with_its_number() {
        FieldRules reason = new FieldRules(true, 500);
        assertEquals(reason, FieldRules.of("assessment.question.WithdrawQuestion", "reason"));
        assertEquals(reason, FieldRules.of("assessment.question.WithdrawQuestion", "reason1-2"));
        assertEquals(new FieldRules(false, 0), FieldRules.of(null, "reason"));
    }
}
