package vn.sontay.training.outcome.report.gap;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Reader;

/**
 * Somebody who is missing.
 *
 * @param unitName where they belong today, else as it was when they were enrolled; empty when unknown
 * @param unitId of that unit, or null when unknown
 * @param areaId of the commune, district or province in which that lies, 0 when unknown
 * @param reader for whom the courses are written that ask for them
 * @param place in a class of the plan, or null without one
 */
public record Gap(long personId, String fullName, @Nullable Integer birthYear, String unitName, @Nullable Long unitId,
        long areaId, Reader reader, GapStep step, @Nullable Place place) {

    /**
     * The last enrolment.
     *
     * @param missing what isn't met, in one line
     * @param risk whether they can still attend enough, or null while that is no question
     */
    public record Place(long enrolmentId, long classId, String classTitle, String missing, @Nullable GapRisk risk) {
    }

    /** @return whether they can still attend enough, or null while that is no question */
    public @Nullable GapRisk risk() {
        return place == null ? null : place.risk();
    }
}
