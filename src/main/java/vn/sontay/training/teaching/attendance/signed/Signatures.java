package vn.sontay.training.teaching.attendance.signed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many signatures a session's sheet has, beside how many came by its roll (SGN-2).
 *
 * @param counted null where nobody has counted
 * @param came by the roll as it is now
 * @param cameThen by the roll when they were counted
 * @param explanation given then; empty for none
 */
public record Signatures(@Nullable Integer counted, int came, int cameThen, String explanation,
        @Nullable String countedBy, @Nullable Instant countedAt) {

    /** @return whether as many came as signed, or nobody has counted */
    public boolean agrees() {
        return counted == null || counted == came;
    }

    /** @return whether they differ and nobody has said why, or the difference is another one by now */
    public boolean unexplained() {
        return !agrees() && (explanation.isEmpty() || came != cameThen);
    }
}
