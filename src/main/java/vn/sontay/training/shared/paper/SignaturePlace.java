package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;

/**
 * A place to sign: authority lines, free room for signature and seal, name. The seal goes over the left third of the
 * signature, so whoever draws the page leaves the left of this place empty (PAP-5).
 */
public final class SignaturePlace implements Block {

    /** Free height above the name. */
    public static final float ROOM = 28 * PageSetup.MM;

    private static final float ROOM_WITHOUT_SEAL = 16 * PageSetup.MM;
    private static final float GAP = 2;

    private final List<TextBlock> above;
    private final @Nullable TextBlock name;
    private final float room;

    private SignaturePlace(List<TextBlock> above, @Nullable TextBlock name, float room) {
        this.above = above;
        this.name = name;
        this.room = room;
    }

    /**
     * A signatory's place.
     *
     * @param placeAndDate the italic line on top, or null
     * @param size of the capitals in points, 13 or 14
     */
    public static SignaturePlace of(IssuerLines issuer, SignatoryLines signatory, @Nullable String placeAndDate,
            float size, float width) {
        TextStyle capitals = TextStyle.of(PaperFont.BOLD, size).centred();
        List<TextBlock> lines = new ArrayList<>();
        if (placeAndDate != null) {
            lines.add(dateLine(placeAndDate, size, width));
        }
        signatory.authority(issuer).forEach(line -> lines.add(TextBlock.fewLines(line, capitals, size - 2, width, 2)));
        return new SignaturePlace(lines, TextBlock.fewLines(signatory.fullName(), capitals, size - 4, width, 2), ROOM);
    }

    /**
     * A place for somebody whose name is written by hand.
     *
     * @param role in bold capitals
     * @param hint in italics under it, such as "(Ký, ghi rõ họ tên)"
     */
    public static SignaturePlace byHand(String role, String hint, @Nullable String placeAndDate, float size,
            float width) {
        List<TextBlock> lines = new ArrayList<>();
        if (placeAndDate != null) {
            lines.add(dateLine(placeAndDate, size, width));
        }
        lines.add(TextBlock.fewLines(role, TextStyle.of(PaperFont.BOLD, size).centred(), size - 2, width, 2));
        lines.add(TextBlock.wrap(hint, TextStyle.of(PaperFont.ITALIC, size).centred(), width));
        return new SignaturePlace(lines, null, ROOM);
    }

    /** The same place on a working paper that gets no seal: less free height, so that the paper stays one page. */
    public SignaturePlace withoutSeal() {
        return new SignaturePlace(above, name, ROOM_WITHOUT_SEAL);
    }

    private static TextBlock dateLine(String placeAndDate, float size, float width) {
        return TextBlock.fewLines(placeAndDate, TextStyle.of(PaperFont.ITALIC, size).centred(), size - 3, width, 2);
    }

    @Override
    public float height() {
        float lines = (float) above.stream().mapToDouble(block -> block.height() + GAP).sum();
        return lines + room + (name == null ? 0 : name.height());
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        float y = top;
        for (TextBlock block : above) {
            block.draw(canvas, left, y);
            y -= block.height() + GAP;
        }
        if (name != null) {
            name.draw(canvas, left, y - room);
        }
    }
}
