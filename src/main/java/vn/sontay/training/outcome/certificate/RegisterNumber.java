package vn.sontay.training.outcome.certificate;

import java.util.Locale;

/**
 * A number of the register (CER-4).
 *
 * @param unitId of the unit that numbers
 * @param mark what tells its numbers from those of other units (CER-16); empty for the top unit
 * @param register letters, such as GCN-TH
 * @param year of issue, in which numbering begins at 1
 * @param serial from 1
 */
public record RegisterNumber(long unitId, String mark, String register, int year, int serial) {

    /** @return such as 012/2025/GCN-TH, or 012/2025/GCN-TH-STH with a mark */
    public String text() {
        return String.format(Locale.ROOT, "%03d/%d/%s", serial, year, register) + (mark.isEmpty() ? "" : "-" + mark);
    }
}
