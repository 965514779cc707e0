package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;

/**
 * An issue that was found to be possible.
 *
 * @param unitId of the unit that numbers (CER-16)
 * @param mark in its numbers
 */
record Issue(IssueCertificates command, Drafts drafts, long unitId, String mark) {

    /** @return the same, of certificates that are valid until that day */
    Issue until(@Nullable LocalDate day) {
        return new Issue(command, drafts.until(day), unitId, mark);
    }

    Course course() {
        return drafts.course();
    }
}
