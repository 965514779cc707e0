package vn.sontay.training.people.roster;

/** What becomes of a row (ROS-4); in the order in which they are shown. */
public enum Fate {

    /** Will be added. */
    FRESH(true),
    /** Is there already: nothing is changed unless a move was decided. */
    SAME(true),
    /** May be somebody who is there: to be decided. */
    ALIKE(false),
    /** May be somebody of other units: to be decided. */
    ELSEWHERE(false),
    /** The unit isn't known or not the caller's. */
    UNIT(false), NAME(false), BIRTH(false), PHONE(false),
    /** Stands further up already. */
    TWICE(false),
    /** Left out by decision. */
    LEFT(false),
    /** Was taken over. */
    TAKEN(false);

    private final boolean good;

    Fate(boolean good) {
        this.good = good;
    }

    /** @return whether such rows wait for somebody to do something */
    public boolean open() {
        return !good && this != LEFT && this != TAKEN;
    }
}
