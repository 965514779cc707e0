package vn.sontay.training.teaching.attendance.walkin;

import jakarta.validation.Valid;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The command to say how those were found who wait to be confirmed.
 *
 * @param requestId made by the form
 * @param walkIns by their ids, in the order of the page; whoever isn't in it keeps the mark they have, or none
 */
public record MarkWalkIns(String requestId, long sessionId, Map<Long, @Valid WalkInFinding> walkIns) {

    public MarkWalkIns {
        walkIns = Collections.unmodifiableMap(new LinkedHashMap<>(walkIns));
    }
}
