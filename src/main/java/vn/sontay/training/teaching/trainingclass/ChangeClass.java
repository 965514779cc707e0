package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.Valid;
import java.util.Set;

/**
 * The command to change what is said about a class.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param trainerIds all people who teach it from now on
 * @param known that papers name the class's title and dates, and why these change all the same (CLS-11)
 */
public record ChangeClass(String requestId, long classId, long version, @Valid ClassDetails details,
        Set<Long> trainerIds, @Valid KnownPapers known) {

    public ChangeClass {
        trainerIds = Set.copyOf(trainerIds);
    }
}
