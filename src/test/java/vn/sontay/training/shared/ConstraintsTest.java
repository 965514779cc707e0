package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** SHA-6. */
class ConstraintsTest {

    private record Line(@NotBlank(message = "a.title") String title) {
    }

    private record Person(@NotBlank(message = "a.missing") @Size(max = 3, message = "a.long") String name,
            @MobileNumber(message = "a.phone") @Nullable String phone) {
    }

    private record Command(String requestId,
            @Min(value = 2, message = "a.count") @Max(value = 9, message = "a.count") int count,
            @Valid Person person, List<@Valid Line> lines) {
    }

    private static List<String> refused(Command command) {
        RuleException first = assertThrows(RuleException.class, () -> Constraints.check(command));
        return Stream.concat(Stream.of(first), Stream.of(first.getSuppressed()).map(RuleException.class::cast))
                .map(each -> each.field() + " " + each.key() + " " + each.arguments()).toList();
    }

    @Test
    void every_component_that_is_wrong_is_told_by_its_own_name() {
        assertEquals(
                List.of("count a.count [2, 9]", "name a.missing []", "phone a.phone []", "title1 a.title []"),
                refused(new Command("r", 1, new Person(" ", "123"), List.of(new Line("a"), new Line("")))));
        assertEquals(List.of("name a.long [3]"), refused(new Command("r", 2, new Person("Nguyễn", null), List.of())));
    }

    @Test
    void a_command_that_keeps_to_them_passes() {
        assertDoesNotThrow(
                () -> Constraints.check(new Command("", 9, new Person("Rin", "+84 905 123 456"), List.of())));
    }
}
