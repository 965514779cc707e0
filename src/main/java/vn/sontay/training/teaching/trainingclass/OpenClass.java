package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Set;

/**
 * The command to open a class.
 *
 * @param requestId made by the form; a repeat answers with the class of the first time
 * @param courseCode the course it is opened from
 * @param trainerIds people with a trainer's account; may be empty
 * @param sessions at least one; a refusal of the n-th names its fields with n, from 0, appended
 */
public record OpenClass(String requestId, String courseCode, @Valid ClassDetails details, Set<Long> trainerIds,
        @NotEmpty(message = "trainingclass.noSessions") List<@Valid SessionPlan> sessions) {

    public OpenClass {
        trainerIds = Set.copyOf(trainerIds);
        sessions = List.copyOf(sessions);
    }
}
