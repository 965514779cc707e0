package vn.sontay.training.people.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain has found.
 *
 * @param links that were looked at, up to the break
 * @param erased lines with an erased value among them
 * @param waiting lines that get their link in the next seconds
 * @param head the hash of the last link that was looked at
 * @param broken the first that is wrong; null when all is as it was
 */
public record ChainFinding(long links, long erased, long waiting, String head, @Nullable ChainBreak broken) {
}
