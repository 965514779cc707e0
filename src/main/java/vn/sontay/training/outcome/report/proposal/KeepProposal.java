package vn.sontay.training.outcome.report.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Keeps a draft of the letter that proposes classes among the papers of the unit that acts for the plan's. @param size of the hall */
public record KeepProposal(String requestId, String planCode,
        @Min(value = ProposalFilter.LEAST, message = "report.proposalSizeWrong") @Max(value = ProposalFilter.MOST, message = "report.proposalSizeWrong") int size) {
}
