package vn.sontay.training.outcome.effect;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of the chart.
 *
 * @param trained mean rate of the communes that are trained at the end, from 0 to 1; null where none has a figure
 * @param others of the others
 * @param begins how many communes were trained in it
 */
public record MonthRates(YearMonth month, @Nullable Double trained, @Nullable Double others, int begins) {

    /** @return such as 07/2025 */
    public String written() {
        return FilingMonth.written(month);
    }
}
