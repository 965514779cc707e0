package vn.sontay.training.web;

/**
 * A fifth of the hostile strings in every form, so that each is in a fifth of all forms (all by {@code -Dhostile.strings=1000}), and
 * all of the worst in every field, choice and parameter alone.
 */
class BadInputHostileProofIT extends BadInputJourneyIT {

    private static final int STRINGS = Integer.getInteger("hostile.strings", 100);

    @Override
    Amount amount() {
        return new Amount(STRINGS, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
