package vn.sontay.training.outcome.funding;

/** What a row says of money. */
public enum FundingKind {
    /** What something is expected to cost. */
    ESTIMATE,
    /** What was spent. */
    VOUCHER
}
