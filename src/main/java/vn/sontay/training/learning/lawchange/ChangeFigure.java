package vn.sontay.training.learning.lawchange;

/** How many a change concerns, and how many of them know it. */
public record ChangeFigure(int people, int knowing) {

    static final ChangeFigure NONE = new ChangeFigure(0, 0);

    ChangeFigure plus(ChangeFigure other) {
        return new ChangeFigure(people + other.people, knowing + other.knowing);
    }

    /** @return how many don't know it yet */
    public int missing() {
        return people - knowing;
    }

    /** @return how many of a hundred know it, rounded down; 0 of nobody */
    public int percent() {
        return people == 0 ? 0 : knowing * 100 / people;
    }
}
