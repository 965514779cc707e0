package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import vn.sontay.training.shared.Dates;

/**
 * What claims stand on: a law, an official page, an article.
 *
 * @param number such as {@code 66.7/2025/NQ-CP}; empty for a page
 * @param day on which it was signed or published, or on which it was seen
 * @param seen whether the day is the one on which somebody saw it
 */
public record LegalDocument(String code, String name, String number, LocalDate day, boolean seen) {

    /** @return as readers see it: "Nghị quyết thay giấy tờ bằng dữ liệu, số 66.7/2025/NQ-CP, 15/11/2025" */
    public String line() {
        return name + (number.isEmpty() ? "" : ", số " + number) + (seen ? ", xem ngày " : ", ") + Dates.day(day);
    }
}
