package vn.sontay.training.learning.typesetting;

/**
 * How closely a lesson is set.
 *
 * @param body size of its text in points
 * @param leading distance of baselines as a multiple of the size
 * @param picture points for a unit of a picture alone in the column: its smallest type has 15 units
 * @param narrow the same for a picture beside its text, or in want of room
 */
public record Density(float body, float leading, float picture, float narrow) {

    /** As it is read best. */
    public static final Density USUAL = new Density(12.5f, 1.36f, 0.78f, 0.62f);
    /** As close as Vietnamese with its stacked marks can stand. */
    public static final Density CLOSEST = new Density(12, 1.22f, 0.6f, 0.55f);
    /** Where that saves a page with a few lines on it. */
    public static final Density CLOSE = new Density(12, 1.28f, 0.68f, 0.58f);

    public TextSetter text() {
        return new TextSetter(body, leading);
    }

    /** For sources, keys and what is read later. */
    public TextSetter small() {
        return new TextSetter(body - 1.3f, leading);
    }
}
