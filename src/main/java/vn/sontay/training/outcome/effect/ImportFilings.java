package vn.sontay.training.outcome.effect;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.scan.SentFile;

/**
 * The command to take filings over from a table (EFF-2).
 *
 * @param requestId made by the form
 * @param file a workbook or a text file
 * @param fileSource document or words, cleaned
 * @param why of corrections, cleaned; empty where nothing is corrected
 */
public record ImportFilings(String requestId, @NotNull(message = "effect.fileMissing") @Nullable SentFile file,
        @NotBlank(message = "effect.sourceMissing") @Size(max = 300, message = "effect.tooLong") String fileSource,
        @Size(max = 300, message = "effect.tooLong") String why) {

    public ImportFilings {
        fileSource = Vietnamese.clean(fileSource);
        why = Vietnamese.clean(why);
    }
}
