package vn.sontay.training.teaching.trainingclass;

import java.time.Instant;
import java.time.LocalDate;

/** That a session was moved (CLS-3). */
public record SessionMoveRow(long sessionId, LocalDate fromDate, DayPart fromPart, LocalDate toDate, DayPart toPart,
        String reason, Instant movedAt, String movedBy) {
}
