package vn.sontay.training.outcome.report.snapshot;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Why figures were frozen: for a period's report, or because somebody asked for it (SNP-3, SNP-4). */
public enum SnapshotKind {

    HAND(0), MONTH(1), QUARTER(3), YEAR(12);

    /** Of the periods of Nghị định 09/2019/NĐ-CP, Điều 12: the last day of each. */
    static final int CLOSING_DAY = 14;

    private final int months;

    SnapshotKind(int months) {
        this.months = months;
    }

    /** @return those that the clock freezes */
    static Stream<SnapshotKind> periods() {
        return Stream.of(values()).filter(each -> each.months > 0);
    }

    /** @param day of the month, 1 to 28 @return the last closing day that is over on that day; empty for what has no period */
    Optional<LocalDate> lastClosing(LocalDate today, int day) {
        if (months == 0) {
            return Optional.empty();
        }
        LocalDate closing = today.withDayOfMonth(day);
        while (!closing.isBefore(today) || closing.getMonthValue() % months != 0) {
            closing = closing.minusMonths(1);
        }
        return Optional.of(closing);
    }
}
