package vn.sontay.training.shared.paper;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * The head of a paper by Nghị định 30/2020, Phụ lục I: the issuer at the left with a short rule, the name and motto of the
 * state at the right with a rule as long as the motto; below them number and place with date, on a letter also what it is about.
 */
public final class Letterhead implements Block {

    private static final PaperWords WORDS = PaperWords.beside(Letterhead.class);
    private static final float SECOND_ROW_GAP = 9;
    private static final float COLUMN_GAP = 12;

    private final float stateLeft;
    private final @Nullable TextBlock parent;
    private final TextBlock issuer;
    private final TextBlock stateName;
    private final TextBlock motto;
    private final @Nullable TextBlock number;
    private final @Nullable TextBlock about;
    private final @Nullable TextBlock placeAndDate;
    private final float issuerWidth;
    private final float stateWidth;

    /**
     * A letterhead.
     *
     * @param issuer who issues the paper
     * @param number "Số: 05/BC-UBND", or null where the paper has none in its head
     * @param placeAndDate the italic line under the motto, or null where it stands above the signature
     * @param size of the state's name in points, 12 or 13; the motto is one larger
     * @param width of the whole
     */
    public Letterhead(IssuerLines issuer, @Nullable String number, @Nullable String placeAndDate, float size,
            float width) {
        this(issuer, number, null, placeAndDate, size, width);
    }

    /** The same of a letter. @param about "V/v …", under the number, or null */
    Letterhead(IssuerLines issuer, @Nullable String number, @Nullable String about, @Nullable String placeAndDate,
            float size, float width) {
        TextStyle bold = TextStyle.of(PaperFont.BOLD, size).centred();
        String state = WORDS.text("state.name");
        stateWidth = Math.max(PaperFont.BOLD.width(state, size) + 1, width * 0.5f);
        stateLeft = width - stateWidth;
        issuerWidth = stateLeft - COLUMN_GAP;
        String parentLine = issuer.parentLine();
        parent = parentLine == null || parentLine.isBlank()
                ? null
                : TextBlock.fewLines(PaperWords.capitals(parentLine), TextStyle.of(PaperFont.REGULAR, size).centred(),
                        size, issuerWidth, 2);
        this.issuer = TextBlock.fewLines(issuer.nameInCapitals(), bold, size, issuerWidth, 3);
        stateName = TextBlock.wrap(state, bold, stateWidth);
        motto = TextBlock.wrap(WORDS.text("state.motto"), bold.at(size + 1), stateWidth);
        this.number = number == null
                ? null
                : TextBlock.fewLines(number, TextStyle.of(PaperFont.REGULAR, size + 1).centred(), size, issuerWidth, 1);
        this.about = about == null
                ? null
                : TextBlock.wrap(about, TextStyle.of(PaperFont.REGULAR, size).centred(), issuerWidth);
        this.placeAndDate = placeAndDate == null
                ? null
                : TextBlock.fewLines(placeAndDate, TextStyle.of(PaperFont.ITALIC, size + 1).centred(), size - 1,
                        stateWidth, 2);
    }

    @Override
    public float height() {
        return firstRow() + (number == null && placeAndDate == null
                ? 0
                : SECOND_ROW_GAP + Math.max(heightOf(number) + heightOf(about), heightOf(placeAndDate)));
    }

    private float firstRow() {
        float left = heightOf(parent) + issuer.height();
        return Math.max(left, stateName.height() + motto.height()) + Rule.under(issuer, issuerWidth).height();
    }

    private static float heightOf(@Nullable TextBlock block) {
        return block == null ? 0 : block.height();
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        float y = top;
        if (parent != null) {
            parent.draw(canvas, left, y);
            y -= parent.height();
        }
        issuer.draw(canvas, left, y);
        Rule.under(issuer, issuerWidth).draw(canvas, left, y - issuer.height());

        float right = left + stateLeft;
        stateName.draw(canvas, right, top);
        motto.draw(canvas, right, top - stateName.height());
        Rule.asLongAs(motto, stateWidth).draw(canvas, right, top - stateName.height() - motto.height());

        float second = top - firstRow() - SECOND_ROW_GAP;
        if (number != null) {
            number.draw(canvas, left, second);
        }
        if (about != null) {
            about.draw(canvas, left, second - heightOf(number));
        }
        if (placeAndDate != null) {
            placeAndDate.draw(canvas, right, second);
        }
    }
}
