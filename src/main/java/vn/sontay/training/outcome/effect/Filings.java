package vn.sontay.training.outcome.effect;

import java.time.YearMonth;

/** A commune's filings of a month. @param online of the dossiers, at most all of them */
record Filings(long unitId, YearMonth month, int online, int dossiers) {

    /** From 0 to 1; only where there are dossiers. */
    double rate() {
        return (double) online / dossiers;
    }
}
