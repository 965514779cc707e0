package vn.sontay.training.teaching.plan;

/**
 * What a plan gives (PLA-8), in whole đồng.
 *
 * @param total of all its activities
 * @param training of these for training, at most all of it
 */
public record Budget(long total, long training) {
}
