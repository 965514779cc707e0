package vn.sontay.training.teaching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** PLA-5: an edition is read back into the plan that it was made of. */
class PlanFactsTest {

    private static Target target(String code, @Nullable Integer total) {
        return new Target(code, "Số " + code, Indicator.PEOPLE_COMPLETED, total, "người",
                new Deadline(MonthDay.of(9, 30), Year.of(2025)), List.of("can-bo", "to"));
    }

    private static Plan plan(Target... targets) {
        return new Plan("kh", "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), false,
                List.of(new Activity("1", "Lớp", "", "", "", "", List.of(targets))));
    }

    @Test
    void what_it_says_today_is_the_plan_itself() {
        Plan plan = plan(target("a", 30));
        assertSame(plan, PlanFacts.asSaid(plan, PlanFacts.of(plan)));
    }

    @Test
    void another_total_is_told_in_the_words_of_today() {
        Plan was = PlanFacts.asSaid(plan(target("a", 28), target("b", 2)), PlanFacts.of(plan(target("a", null))));
        assertEquals(List.of(target("a", null)), was.targets());
    }

    @Test
    void a_target_that_is_no_more_stands_by_its_code_alone_in_an_activity_of_its_own() {
        Plan was = PlanFacts.asSaid(plan(target("a", 28)), PlanFacts.of(plan(target("b", 2), target("a", 28))));
        assertEquals(List.of("a", "b"), was.targets().stream().map(Target::code).toList());
        assertEquals("b", was.activities().getLast().targets().getFirst().title());
        assertEquals("", was.activities().getLast().code());
    }
}
