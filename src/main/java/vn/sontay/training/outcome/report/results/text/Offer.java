package vn.sontay.training.outcome.report.results.text;

import vn.sontay.training.shared.Digests;

/**
 * A sentence that is offered for a report and stands in it only where somebody accepts it (RES-9).
 *
 * @param shortcoming whether it belongs to part III, else to part IV
 * @param source where it comes from
 */
public record Offer(boolean shortcoming, String sentence, String source) {

    private static final int KEY = 16;

    /** @return how a form names it: another sentence has another one */
    public String key() {
        return Digests.sha256(sentence).substring(0, KEY);
    }
}
