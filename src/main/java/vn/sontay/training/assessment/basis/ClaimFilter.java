package vn.sontay.training.assessment.basis;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.claim.Certainty;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.shared.Vietnamese;

/**
 * Which claims are looked for; what is empty or null doesn't narrow.
 *
 * @param q words all of which stand in the claim or in the codes of what rests on it, with or without accents
 */
public record ClaimFilter(@Size(max = 200, message = "web.tooLong") String q, @Nullable ClaimState state,
        @Nullable Certainty certainty) {

    /** @return whether anything is filtered */
    public boolean narrows() {
        return !q.isEmpty() || state != null || certainty != null;
    }

    /** @return which rows are meant; folds what is looked for once */
    Predicate<ClaimRow> predicate() {
        List<String> words = List.of(Vietnamese.fold(q).split(" "));
        return row -> (state == null || row.state() == state)
                && (certainty == null || row.claim().certainty() == certainty)
                && words.stream().allMatch(folded(row)::contains);
    }

    private static String folded(ClaimRow row) {
        Claim claim = row.claim();
        return Vietnamese.fold(String.join("\n", claim.code(), claim.statement(), claim.figure(), claim.source(),
                String.join(" ", row.lessons()), String.join(" ", row.questions()), String.join(" ", row.cards()),
                row.termLine(), row.kitLine(), words(row.changes()), words(row.telling())));
    }

    private static String words(List<ClaimRow.ChangeOfLaw> changes) {
        return changes.stream().map(each -> each.code() + " " + each.title()).collect(Collectors.joining(" "));
    }
}
