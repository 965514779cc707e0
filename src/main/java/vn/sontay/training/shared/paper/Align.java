package vn.sontay.training.shared.paper;

/** Where the lines of a block stand within its width. */
public enum Align {

    /** At the left edge. */
    LEFT(0f),
    /** In the middle; lines are evened out in length. */
    CENTRE(0.5f),
    /** At the right edge. */
    RIGHT(1f);

    private final float share;

    Align(float share) {
        this.share = share;
    }

    /** Distance of a line from the left edge, given the width that it leaves free. */
    float offset(float free) {
        return free * share;
    }
}
