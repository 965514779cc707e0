package vn.sontay.training.shared.paper;

/**
 * A page and its margins, in points.
 *
 * @param width of the page
 * @param height of the page
 * @param left margin
 * @param right margin
 * @param top margin
 * @param bottom margin
 */
public record PageSetup(float width, float height, float left, float right, float top, float bottom) {

    /** Points in a millimetre. */
    public static final float MM = 72f / 25.4f;

    /** A4 upright with the margins of Nghị định 30/2020: 30 mm at the left, 15 at the right, 20 above and below. */
    public static final PageSetup PORTRAIT = new PageSetup(210 * MM, 297 * MM, 30 * MM, 15 * MM, 20 * MM, 20 * MM);

    /** A4 lying, for wide lists, with the same margins. */
    public static final PageSetup LANDSCAPE = new PageSetup(297 * MM, 210 * MM, 30 * MM, 15 * MM, 20 * MM, 20 * MM);

    /** The same page without margins, for papers that place everything themselves. */
    public PageSetup bare() {
        return new PageSetup(width, height, 0, 0, 0, 0);
    }

    /** Width between the margins. */
    public float textWidth() {
        return width - left - right;
    }

    /** Height between the margins. */
    public float textHeight() {
        return height - top - bottom;
    }
}
