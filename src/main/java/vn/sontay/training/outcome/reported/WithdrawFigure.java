package vn.sontay.training.outcome.reported;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import vn.sontay.training.shared.Vietnamese;

/**
 * The command to take a figure back (REP-3).
 *
 * @param requestId made by the form
 * @param why cleaned
 */
public record WithdrawFigure(String requestId, long figureId,
        @NotBlank(message = "reported.reasonMissing") @Size(max = 300, message = "reported.tooLong") String why) {

    public WithdrawFigure {
        why = Vietnamese.clean(why);
    }
}
