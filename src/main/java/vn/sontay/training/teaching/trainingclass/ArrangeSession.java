package vn.sontay.training.teaching.trainingclass;

import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to give a session what is its own.
 *
 * @param requestId made by the form
 * @param version that the user saw
 * @param trainerIds who teaches it; nobody where the class's trainers do
 * @param room cleaned; empty where it is the class's place
 * @param beginsAt inside its half day, or null for the usual hours; both or neither
 * @param clashesKnown that one of the trainers, or the room, is elsewhere in the same half day
 */
public record ArrangeSession(String requestId, long sessionId, long version, Set<Long> trainerIds,
        @Size(max = 200, message = "trainingclass.tooLong") String room, @Nullable LocalTime beginsAt,
        @Nullable LocalTime endsAt, boolean clashesKnown) {

    public ArrangeSession {
        trainerIds = Set.copyOf(trainerIds);
        room = Vietnamese.clean(room);
    }
}
