package vn.sontay.training.outcome.certificate;

import org.jspecify.annotations.Nullable;

/**
 * What of the caller's units waits for an administrator.
 *
 * @param reviews flags that wait for a decision
 * @param unsigned certificates whose signature isn't recorded
 * @param unsignedClass a class of these, the first; null for none
 */
public record WaitingPapers(int reviews, int unsigned, @Nullable Long unsignedClass) {
}
