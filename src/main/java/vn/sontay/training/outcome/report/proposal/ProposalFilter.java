package vn.sontay.training.outcome.report.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * For what classes are proposed.
 *
 * @param plan its code
 * @param size how many a hall holds; null for as many as practise well together
 */
public record ProposalFilter(String plan,
        @Min(value = ProposalFilter.LEAST, message = "report.proposalSizeWrong") @Max(value = ProposalFilter.MOST, message = "report.proposalSizeWrong") @Nullable Integer size) {

    static final int LEAST = 5;
    static final int MOST = 200;
    /** As many as one trainer can look after at their devices. */
    static final int USUAL = 20;

    public int sizeOrUsual() {
        return size == null ? USUAL : size;
    }
}
