package vn.sontay.training.outcome.report.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sontay.training.outcome.report.TargetFigure;
import vn.sontay.training.outcome.report.TargetState;
import vn.sontay.training.outcome.report.snapshot.SnapshotQueries.Comparison;
import vn.sontay.training.outcome.report.snapshot.TargetDifference;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.Page;
import vn.sontay.training.teaching.plan.Activity;
import vn.sontay.training.teaching.plan.Deadline;
import vn.sontay.training.teaching.plan.Indicator;
import vn.sontay.training.teaching.plan.Plan;
import vn.sontay.training.teaching.plan.Target;
import vn.sontay.training.web.Texts;

class DifferenceRowsTest {

    private static final int COLUMNS = 16;
    private static final LocalDate DAY = LocalDate.parse("2025-12-31");
    private static final Instant MOMENT = Instant.parse("2026-01-05T02:30:00Z");
    private static final Target PEOPLE = new Target("nguoi", "Số người", Indicator.PEOPLE_COMPLETED, 30, "người",
            new Deadline(MonthDay.of(9, 30), Year.of(2025)), List.of("can-bo"));

    @Test
    void a_target_is_one_row_and_somebody_as_many_as_things_were_recorded_of_them() {
        List<List<@Nullable Object>> rows = rows(person("Y Nhung", recorded("Buổi 1"), recorded("Buổi 2")),
                person(null));
        assertEquals(List.of(COLUMNS), rows.stream().map(List::size).distinct().toList());
        assertEquals(
                List.of("nguoi Số người 2 0", "Y Nhung Buổi 1\nĐiểm danh", "Y Nhung Buổi 2\nĐiểm danh",
                        "(đã xóa) null"),
                List.of(cells(rows.getFirst(), 0, 4), rows.get(1).get(4) + " " + rows.get(1).get(13),
                        rows.get(2).get(4) + " " + rows.get(2).get(13),
                        rows.get(3).get(4) + " " + rows.get(3).get(13)));
    }

    @Test
    void each_row_says_of_which_day_it_is_and_by_what_knowledge() {
        rows(person("Y Nhung", recorded("Buổi 1"))).forEach(
                row -> assertEquals("2025-12-31 05/01/2026 9h30", cells(row, COLUMNS - 2, COLUMNS)));
    }

    private static List<List<@Nullable Object>> rows(TargetDifference.Person... people) {
        TargetDifference target = new TargetDifference(PEOPLE, figure(2), figure(0),
                new Page<>(List.of(people), 1, people.length, people.length), Page.none(), List.of());
        Plan plan = new Plan("kh", "Kế hoạch", "Kế hoạch", "UBND", "", null, List.of(), true,
                List.of(new Activity("3a", "Lớp", "", "", "", "", List.of(PEOPLE))));
        return new DifferenceRows(new Comparison(plan, DAY, MOMENT, List.of(target)), new Texts(),
                Difference::field).all();
    }

    private static TargetFigure figure(int counted) {
        return new TargetFigure(counted, 30, LocalDate.parse("2025-09-30"), counted, null, DAY, TargetState.OVERDUE);
    }

    private static TargetDifference.Person person(@Nullable String name, AuditRow... recorded) {
        return new TargetDifference.Person(1, name, "Xã Sơn Mùa", 2, "Lớp 1", LocalDate.parse("2025-08-08"), null,
                List.of(), List.of(recorded));
    }

    private static AuditRow recorded(String detail) {
        return new AuditRow(MOMENT, "Gia Bảo", "attendance.correct", "enrolment", 1L, detail,
                List.of(new Difference("Điểm danh", "", "Có mặt", "Vắng", true)));
    }

    private static String cells(List<@Nullable Object> row, int from, int to) {
        return String.join(" ", IntStream.range(from, to).mapToObj(i -> String.valueOf(row.get(i))).toList());
    }
}
