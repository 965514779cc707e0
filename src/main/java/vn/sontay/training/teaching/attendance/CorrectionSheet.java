package vn.sontay.training.teaching.attendance;

import java.util.List;

/**
 * What somebody needs to correct one mark.
 *
 * @param session the session and its class
 * @param person with the mark that counts now
 * @param history every mark, the oldest first; empty when the person was never marked
 */
public record CorrectionSheet(RollCallSheet session, RollCallRow person, List<RecordedMark> history) {

    public CorrectionSheet {
        history = List.copyOf(history);
    }
}
