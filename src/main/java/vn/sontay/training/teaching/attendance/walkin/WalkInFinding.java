package vn.sontay.training.teaching.attendance.walkin;

import jakarta.validation.constraints.NotNull;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;

/** How somebody who waits to be confirmed was found in a session. */
public record WalkInFinding(@NotNull(message = "attendance.statusMissing") MarkStatus status) {

    String inWords() {
        return new Finding(status).inWords();
    }
}
