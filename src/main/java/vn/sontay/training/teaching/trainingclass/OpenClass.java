package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The command to open a class.
 *
 * @param requestId made by the form; a repeat answers with the class of the first time
 * @param courseCode the course it is opened from
 * @param trainerIds people with a trainer's account; may be empty
 * @param copyOf the class of which it is a copy, or null (CLS-24)
 * @param withPeople whether who is in that class is put into it too
 * @param fromPapers whether it is over and is entered from its papers (CLS-25)
 * @param sessions at least one; a refusal of the n-th names its fields with n, from 0, appended
 */
public record OpenClass(String requestId, String courseCode, @Valid ClassDetails details, Set<Long> trainerIds,
        @NotEmpty(message = "trainingclass.noSessions") List<@Valid SessionPlan> sessions,
        @Nullable Long copyOf, boolean withPeople, boolean fromPapers) {

    /** One that is no copy, and still to be held. */
    public OpenClass(String requestId, String courseCode, ClassDetails details, Set<Long> trainerIds,
            List<SessionPlan> sessions) {
        this(requestId, courseCode, details, trainerIds, sessions, null, false, false);
    }

    public OpenClass {
        trainerIds = Set.copyOf(trainerIds);
        sessions = List.copyOf(sessions);
    }
}
