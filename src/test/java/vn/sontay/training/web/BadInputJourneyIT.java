package vn.sontay.training.web;

/** Every hostile string somewhere, and every form and parameter with some of the worst. */
class BadInputJourneyIT extends EveryFormUnderFire {

    BadInputJourneyIT() {
        super(new Amount(10, 2, 1));
    }
}
