package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Dates;

/**
 * What a certificate's paper says of the class.
 *
 * @param periods tiết of all sessions, or null where they weren't kept
 */
record ClassOnPaper(String title, LocalDate startsOn, LocalDate endsOn, @Nullable Integer periods) {

    /** @return whether the other says the same, as far as both are known */
    boolean agrees(ClassOnPaper other) {
        return title.equals(other.title) && startsOn.equals(other.startsOn) && endsOn.equals(other.endsOn)
                && (periods == null || other.periods == null || periods.equals(other.periods));
    }

    /** @return it in words, without what isn't known */
    String sentence() {
        String days = CertificateTexts.text("groundClass", List.of(title, Dates.day(startsOn), Dates.day(endsOn)));
        return periods == null
                ? days
                : CertificateTexts.text("groundPeriods", List.of(days, periods.toString()));
    }
}
