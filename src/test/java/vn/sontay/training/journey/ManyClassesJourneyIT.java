package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the first pages and a roll cost in statements, however many classes somebody has to do with. */
@ExtendWith(EveryPage.class)
@Order(Integer.MAX_VALUE) // one thread goes through the classes from the end, and the start of what these look at is long
class ManyClassesJourneyIT {

    private static long found(String name) {
        return Objects.requireNonNull(EveryPage.withManyClasses().get(name), name);
    }

    private static void assertAtMost(long most, String name) {
        assertTrue(found(name) <= most, () -> name + " costs " + found(name));
    }

    @Test
    void a_trainee_of_many_classes_reads_them_all_with_ten_statements() {
        assertTrue(found("to01 /home lists") > ManyClasses.OF_ONE_TRAINEE);
        assertAtMost(10, "to01 /home");
    }

    @Test
    void boards_cost_fifteen_statements_at_most_and_list_the_first_only() {
        assertAtMost(15, "quantri /home");
        assertAtMost(12, "lanhdao /home");
        assertAtMost(12, "lanhdao /leader/targets");
        assertEquals(ManyClasses.CLASSES, found("quantri /admin/open-rolls lists"));
        assertTrue(found("quantri /home lists") < ManyClasses.CLASSES / 2);
    }

    @Test
    void a_roll_of_thirty_costs_seven_statements_to_read_and_nine_to_save() {
        assertTrue(found("people on a roll") >= 30);
        assertAtMost(7, "a roll is read"); // one notes that details of people were seen
        assertAtMost(9, "a roll is begun");
        assertAtMost(9, "every mark of a roll is changed");
    }
}
