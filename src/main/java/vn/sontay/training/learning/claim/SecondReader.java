package vn.sontay.training.learning.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentMap;

/**
 * What a file of the content says of who read it after its author (CLM-7). It is a note among authors and no part of what readers
 * see, so it changes no edition.
 *
 * @param role as whom it was read, never a name
 * @param findings what was counted, mended and left unsure
 */
public record SecondReader(String role, LocalDate day, String findings) {

    /** Under which a file says it. */
    public static final String KEY = "secondReader";

    private static final int ROLE_LENGTH = 200;
    private static final int FINDINGS_LENGTH = 1000;

    /** @return what the file says; empty when it says nothing, or when that is not whole, which is noted then */
    public static Optional<SecondReader> read(ContentMap file) {
        if (!file.has(KEY)) {
            return Optional.empty();
        }
        ContentMap fields = file.map(KEY);
        String role = fields.text("role", ROLE_LENGTH);
        @Nullable
        LocalDate day = fields.date("day");
        String findings = fields.text("findings", FINDINGS_LENGTH);
        fields.done();
        return Optional.ofNullable(day).map(read -> new SecondReader(role, read, findings));
    }
}
