package vn.sontay.training.outcome.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.completion.Judgement;

/**
 * One class of a person's training.
 *
 * @param unitName where they belonged then; empty when unknown
 * @param withdrawnOn the day from which they are in it no more, or null
 * @param seen whether the reader may open the class and its evidence
 * @param judgement how they stand today, or null when they have left
 * @param certificate the one that hasn't ended, or null
 */
public record RecordedClass(long enrolmentId, long classId, String title, LocalDate startsOn, LocalDate endsOn,
        String organiserName, String unitName, @Nullable LocalDate withdrawnOn, boolean seen,
        @Nullable Judgement judgement,
        @Nullable IssuedCertificate certificate) {

    /** @return how many lessons they have learnt */
    public int lessons() {
        return judgement == null ? 0 : judgement.facts().lessons().size();
    }

    /** @return how many practice tasks were signed off */
    public int practice() {
        return judgement == null ? 0 : judgement.facts().practice().size();
    }
}
