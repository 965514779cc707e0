package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A session of a class's timetable.
 *
 * @param ordinal its number in the class, from 1; 0 for one that is only for absentees
 * @param periods tiết
 * @param begun whether its time has come, by the timetable
 * @param forAbsentees whether it is only for who was absent from another one (CLS-18)
 * @param replacesId the cancelled session that it stands for, or null
 * @param reason why it isn't held, who said so and when; null for one that is
 */
public record SessionRow(long sessionId, long classId, int ordinal, String title, LocalDate heldOn, DayPart part,
        int periods, RollCallState rollCall, boolean begun, SessionState state, boolean forAbsentees,
        @Nullable Long replacesId, @Nullable String reason, @Nullable String saidBy, @Nullable Instant saidAt,
        Own own, long version) {

    /**
     * What is its own and not the class's (CLS-20); null each for what is the class's.
     *
     * @param trainers their names in one line
     * @param beginsAt as HH:mm
     */
    public record Own(@Nullable String trainers, @Nullable String room, @Nullable String beginsAt,
            @Nullable String endsAt) {

        public static final Own NOTHING = new Own(null, null, null, null);
    }

    /** @return such as 7h30–11h30, its own where it has some */
    public String hours() {
        return part.hours(own.beginsAt(), own.endsAt());
    }

    /** @return whether it has a half day and is for the whole class */
    public boolean counted() {
        return state == SessionState.STANDS && !forAbsentees;
    }
}
