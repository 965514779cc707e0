package vn.sontay.training.outcome.report.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.report.PlanBoard;
import vn.sontay.training.outcome.report.TargetBoard;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetRow;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.web.Texts;

class TargetsJsonTest {

    private static final LocalDate AS_OF = LocalDate.parse("2025-12-31");
    private static final LocalDate DEADLINE = LocalDate.parse("2025-09-30");

    @Test
    void a_figure_is_written_with_its_verdict_in_code_and_in_words() {
        JsonObject target = json(2, new TargetFigure(2, 2, DEADLINE, 1, LocalDate.parse("2025-10-05"), AS_OF,
                TargetState.REACHED_LATE));
        assertEquals("people-completed", target.getString("indicator"));
        assertEquals(2, target.getInt("counted"));
        assertEquals(2, target.getInt("total"));
        assertEquals(100, target.getInt("percent"));
        assertEquals(1, target.getInt("countedByDeadline"));
        assertEquals("2025-09-30", target.getString("deadline"));
        assertEquals("2025-10-05", target.getString("reachedOn"));
        assertEquals("REACHED_LATE", target.getString("state"));
        assertEquals("Hoàn thành quá hạn", target.getString("stateText"));
    }

    @Test
    void what_is_unknown_is_null_and_never_nought() {
        JsonObject target = json(null,
                new TargetFigure(7, null, DEADLINE, 7, null, AS_OF, TargetState.NO_TOTAL));
        assertEquals(7, target.getInt("counted"));
        for (String key : List.of("total", "percent", "reachedOn")) {
            assertEquals(JsonValue.NULL, target.get(key), key);
        }
    }

    private static JsonObject json(@Nullable Integer total, TargetFigure figure) {
        Target target = new Target("nguoi", "Số người", Indicator.PEOPLE_COMPLETED, total, "người",
                new Deadline(MonthDay.of(9, 30), Year.of(2025)), List.of("can-bo"));
        Activity activity = new Activity("3a", "Lớp", "", "", "", "", List.of(target));
        Plan plan = new Plan("kh", "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), true, List.of(activity));
        JsonObject board = new TargetsJson(new Texts()).of(new TargetBoard(AS_OF,
                List.of(new PlanBoard(plan, List.of(new TargetRow("kh", activity, target, target, figure, 0))))))
                .build();
        assertEquals("2025-12-31", board.getString("asOf"));
        JsonObject first = board.getJsonArray("plans").getJsonObject(0);
        assertTrue(first.getBoolean("madeUp"));
        return first.getJsonArray("targets").getJsonObject(0);
    }
}
