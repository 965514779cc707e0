package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided when a certificate was issued, as it is kept with it (CER-6).
 *
 * @param asOf the day of issue
 * @param since when its holder had completed the class, or null where that wasn't kept yet
 * @param ruleEdition number of the course's rule edition, or null where that wasn't kept yet
 * @param ruleFrom from when that edition held; null for the first, which held from the beginning
 * @param lines what was found, one a demand
 */
public record Decision(LocalDate asOf, @Nullable LocalDate since, @Nullable Integer ruleEdition,
        @Nullable LocalDate ruleFrom, List<Line> lines) {

    /**
     * @param sentence such as "Tham gia 4/4 buổi (100%), yêu cầu 75%"
     * @param since when the demand had been met, or null where that wasn't kept yet
     */
    public record Line(String sentence, @Nullable LocalDate since) {
    }

    public Decision {
        lines = List.copyOf(lines);
    }
}
