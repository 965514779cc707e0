package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperDateTest {

    @ParameterizedTest
    @CsvSource({"2025-09-05,ngày 05 tháng 9 năm 2025", "2026-01-10,ngày 10 tháng 01 năm 2026",
            "2026-02-28,ngày 28 tháng 02 năm 2026", "2026-03-01,ngày 01 tháng 3 năm 2026",
            "2025-12-31,ngày 31 tháng 12 năm 2025"})
    void only_days_below_ten_and_the_months_one_and_two_take_a_leading_zero(LocalDate date, String words) {
        assertEquals(words, PaperDate.inWords(date));
    }

    @Test
    void a_draft_leaves_room_for_the_day() {
        assertEquals("ngày tháng 9 năm 2025",
                PaperDate.dayLeftOpen(YearMonth.of(2025, 9)).replaceAll("[\\s\u00A0]+", " "));
        assertEquals("ngày tháng 01 năm 2026",
                PaperDate.dayLeftOpen(YearMonth.of(2026, 1)).replaceAll("[\\s\u00A0]+", " "));
    }
}
