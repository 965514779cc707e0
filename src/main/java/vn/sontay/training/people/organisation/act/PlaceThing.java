package vn.sontay.training.people.organisation.act;

/** What is given a place on a split. */
enum PlaceThing {
    UNIT, PERSON
}
