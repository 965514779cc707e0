package vn.sontay.training.teaching.attendance;

import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.teaching.trainingclass.SessionState;

/** Why a session has no roll (ATT-15): it isn't held (CLS-15), or it is only for those who were absent from another (CLS-18). */
final class NoRoll {

    /** What is asked of a statement over {@code class_session s}. */
    static final String COLUMNS = "s.state as session_state, s.for_absentees";

    private NoRoll() {
    }

    /** @return the message's key, or null for a session that has a roll */
    static @Nullable String why(Row row) {
        if (row.yes("for_absentees")) {
            return "attendance.forAbsentees";
        }
        return switch (SessionState.valueOf(row.text("session_state"))) {
            case STANDS -> null;
            case POSTPONED -> "attendance.sessionPostponed";
            case CANCELLED -> "attendance.sessionCancelled";
        };
    }
}
