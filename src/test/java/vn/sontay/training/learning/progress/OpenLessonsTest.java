package vn.sontay.training.learning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.sontay.training.teaching.trainingclass.MyEnrolmentRow;

class OpenLessonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final MyEnrolmentRow HELD = row(1, TODAY.minusYears(1), TODAY.minusYears(1).plusDays(3));
    private static final MyEnrolmentRow RUNS = row(2, TODAY.minusDays(3), TODAY);
    private static final MyEnrolmentRow RUNS_TOO = row(3, TODAY, TODAY.plusDays(3));

    @Test
    void the_only_class_is_meant_even_when_it_is_over() {
        assertEquals(Optional.of(HELD), OpenLessons.meant(List.of(HELD), TODAY));
    }

    @Test
    void the_only_running_class_is_meant() {
        assertEquals(Optional.of(RUNS), OpenLessons.meant(List.of(RUNS, HELD), TODAY));
    }

    @Test
    void with_two_running_or_none_one_has_to_choose() {
        assertEquals(Optional.empty(), OpenLessons.meant(List.of(RUNS_TOO, RUNS, HELD), TODAY));
        assertEquals(Optional.empty(), OpenLessons.meant(List.of(HELD, row(4, TODAY.plusDays(9), TODAY.plusDays(10))),
                TODAY));
        assertEquals(Optional.empty(), OpenLessons.meant(List.of(), TODAY));
    }

    private static MyEnrolmentRow row(long enrolmentId, LocalDate startsOn, LocalDate endsOn) {
        return new MyEnrolmentRow(enrolmentId, enrolmentId, "Lớp", "lop", "Hội trường", startsOn, endsOn);
    }
}
