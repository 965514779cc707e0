package vn.sontay.training.shared.paper;

import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as papers write them (PAP-4). */
public final class PaperDate {

    private static final PaperWords WORDS = PaperWords.beside(PaperDate.class);

    private PaperDate() {
    }

    /** "ngày 05 tháng 9 năm 2025". */
    public static String inWords(LocalDate date) {
        return WORDS.text("date.words", twoDigits(date.getDayOfMonth()), month(date.getMonthValue()), date.getYear());
    }

    /** "ngày      tháng 9 năm 2025", for a draft whose day the clerk fills in after signing. */
    public static String dayLeftOpen(YearMonth month) {
        return WORDS.text("date.open-day", month(month.getMonthValue()), month.getYear());
    }

    private static String month(int month) {
        return month <= 2 ? twoDigits(month) : Integer.toString(month);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
