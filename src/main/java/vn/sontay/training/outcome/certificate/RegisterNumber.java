package vn.sontay.training.outcome.certificate;

import java.util.Locale;

/**
 * A number of the register (CER-4).
 *
 * @param register letters, such as GCN-TH
 * @param year of issue, in which numbering begins at 1
 * @param serial from 1
 */
record RegisterNumber(String register, int year, int serial) {

    /** @return such as 012/2025/GCN-TH */
    String text() {
        return String.format(Locale.ROOT, "%03d/%d/%s", serial, year, register);
    }
}
