package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.plan.Plan;

/** PWK-2. */
class GroundingTest {

    private static String named(String number, @Nullable LocalDate date) {
        return Grounding
                .named(new Plan("ke-hoach", "Kế hoạch tập huấn", "Kế hoạch", "UBND huyện", number, date, List.of(),
                        false, List.of()));
    }

    @Test
    void a_plan_is_named_by_what_is_known_of_it() {
        LocalDate day = LocalDate.of(2025, 4, 3);
        assertEquals("Kế hoạch số 12/KH-UBND ngày 03 tháng 4 năm 2025 của UBND huyện (Kế hoạch tập huấn)",
                named("12/KH-UBND", day));
        assertEquals("Kế hoạch số 12/KH-UBND của UBND huyện (Kế hoạch tập huấn)", named("12/KH-UBND", null));
        assertEquals("Kế hoạch tập huấn của UBND huyện ngày 03 tháng 4 năm 2025", named("", day));
        assertEquals("Kế hoạch tập huấn của UBND huyện", named("", null));
    }
}
