package vn.sontay.training.learning.lawchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a change concerns.
 *
 * @param unitName where they count (CHG-5); empty when unknown
 * @param areaId of the commune, district or province in which that lies, 0 when unknown
 * @param knownOn since which day they know it, or null
 */
public record ConcernedPerson(long personId, String fullName, String unitName, long areaId,
        @Nullable LocalDate knownOn) {

    public Knowing knowing() {
        return knownOn == null ? Knowing.NOT_YET : Knowing.KNOWS;
    }
}
