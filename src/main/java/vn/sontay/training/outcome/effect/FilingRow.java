package vn.sontay.training.outcome.effect;

import java.time.Instant;
import java.time.YearMonth;

/**
 * A commune's filings of a month.
 *
 * @param reason why it replaced another; empty for a first one
 * @param replaced whether another row has replaced it
 */
public record FilingRow(long filingId, long unitId, String unitName, YearMonth month, int online, int dossiers,
        String source, String reason, boolean replaced, Instant recordedAt, String recordedBy) {

    Filings filings() {
        return new Filings(unitId, month, online, dossiers);
    }

    /** @return such as 07/2025 */
    public String written() {
        return FilingMonth.written(month);
    }
}
