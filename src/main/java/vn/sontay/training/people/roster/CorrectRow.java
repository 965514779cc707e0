package vn.sontay.training.people.roster;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says what a row of a list should have said, in the words of the list. */
public record CorrectRow(String requestId, long draftId, int line,
        @Size(max = 200, message = "web.tooLong") @Nullable String fullName,
        @Size(max = 40, message = "web.tooLong") @Nullable String birth,
        @Size(max = 300, message = "web.tooLong") @Nullable String unitName,
        @Size(max = 160, message = "web.tooLong") @Nullable String jobTitle,
        @Size(max = 40, message = "web.tooLong") @Nullable String phone) {

    RowTexts texts() {
        return new RowTexts(or(fullName), or(birth), or(unitName), or(jobTitle), or(phone));
    }

    private static String or(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
