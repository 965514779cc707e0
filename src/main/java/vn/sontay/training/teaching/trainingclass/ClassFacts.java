package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is said about one class itself.
 *
 * @param planCode the plan it counts for, or null
 * @param organiserName as it was on the first day
 * @param legalBasis "Căn cứ"; may be empty
 * @param places how many people it takes, or null for no limit (CLS-23)
 * @param fromPapers by whom it was entered when it was over already, or null (CLS-25)
 * @param trainerIds ids of the people who teach it
 * @param trainerNames their names, in the order of a class list
 */
public record ClassFacts(long classId, long version, String title, String courseCode, @Nullable String planCode,
        String place, LocalDate startsOn, LocalDate endsOn, long organiserUnitId, String organiserName,
        String legalBasis, @Nullable Integer places,
        @Nullable EnteredFromPapers fromPapers, Set<Long> trainerIds, List<String> trainerNames) {

    public ClassFacts {
        trainerIds = Set.copyOf(trainerIds);
        trainerNames = List.copyOf(trainerNames);
    }

    /** @return the day whose editions of lessons a class reads (PRG-2) */
    public static LocalDate readingDay(LocalDate startsOn, LocalDate endsOn, LocalDate today) {
        return today.isBefore(startsOn) || today.isAfter(endsOn) ? startsOn : today;
    }
}
