package vn.sontay.training.web;

/** Every hostile string in every form, and all of the worst in every field, choice and parameter alone. */
class BadInputHostileProofIT extends BadInputJourneyIT {

    @Override
    Amount amount() {
        return new Amount(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    }
}
