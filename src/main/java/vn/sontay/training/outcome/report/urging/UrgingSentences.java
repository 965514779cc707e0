package vn.sontay.training.outcome.report.urging;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What letters say besides names.
 *
 * @param deadline until when people are to complete, or null while nobody has said it
 * @param lead why the letter is written, a passage each
 * @param request what is asked of the unit, a passage each
 * @param recipients who gets a copy, without dash
 */
public record UrgingSentences(@Nullable LocalDate deadline, List<String> lead, List<String> request,
        List<String> recipients) {

    public UrgingSentences {
        lead = List.copyOf(lead);
        request = List.copyOf(request);
        recipients = List.copyOf(recipients);
    }
}
