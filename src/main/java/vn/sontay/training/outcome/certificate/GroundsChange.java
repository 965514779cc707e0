package vn.sontay.training.outcome.certificate;

/**
 * What of that on which a certificate was issued no longer holds, in words; empty where all of it holds.
 *
 * @param before as it was recorded at issue
 * @param after as it is known now
 * @param quiz whether the test is among it
 */
record GroundsChange(String before, String after, boolean quiz) {

    boolean isNone() {
        return after.isEmpty();
    }
}
