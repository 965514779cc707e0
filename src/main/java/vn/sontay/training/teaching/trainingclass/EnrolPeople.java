package vn.sontay.training.teaching.trainingclass;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The command to put people into a class.
 *
 * @param requestId made by the form
 * @param people in the order in which they get places; each once
 * @param joinedOn from which day they are in the class (CLS-22); null for today while it runs, else for its first day
 * @param queued whether those for whom no place is left wait for one (CLS-23)
 */
public record EnrolPeople(String requestId, long classId, List<Long> people, @Nullable LocalDate joinedOn,
        boolean queued) {

    public EnrolPeople {
        people = List.copyOf(new LinkedHashSet<>(people));
    }

    /** Of whom nothing else is said, and for whom there is a place. */
    public static EnrolPeople of(String requestId, long classId, Collection<Long> people,
            @Nullable LocalDate joinedOn) {
        return new EnrolPeople(requestId, classId, List.copyOf(people), joinedOn, false);
    }
}
