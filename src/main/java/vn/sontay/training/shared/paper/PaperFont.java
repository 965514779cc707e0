package vn.sontay.training.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;

/**
 * The typefaces of the paper: Liberation Serif, metrically equal to the Times New Roman that Nghị định 30/2020 asks for,
 * one monospaced face for codes that people copy by hand, and Liberation Sans for drawings. Read once when first used,
 * embedded as subsets.
 */
public enum PaperFont {

    /** Upright text. */
    REGULAR("LiberationSerif-Regular"),
    /** Headings, names, signatures. */
    BOLD("LiberationSerif-Bold"),
    /** Place and date, hints. */
    ITALIC("LiberationSerif-Italic"),
    /** Lead words such as "Nơi nhận". */
    BOLD_ITALIC("LiberationSerif-BoldItalic"),
    /** Codes and user names that are typed in by hand. */
    CODE("LiberationMono-Bold"),
    /** Words in drawings. */
    SANS("LiberationSans-Regular"),
    /** Words in drawings that stand out, titles of teaching material. */
    SANS_BOLD("LiberationSans-Bold");

    /** Height above the baseline, as a share of the size; the same in all faces of Liberation Serif. */
    static final float ASCENT = 0.891f;

    /** Depth below the baseline, as a share of the size. */
    static final float DESCENT = 0.216f;

    private static final char SUBSTITUTE = '\u25A1';
    private static final char NO_BREAK_SPACE = '\u00A0';

    private final String file;
    /** Set up when first used, and only read afterwards. */
    @SuppressWarnings("ImmutableEnumChecker")
    private volatile @Nullable BaseFont loaded;
    @SuppressWarnings("ImmutableEnumChecker")
    private volatile @Nullable BaseFont vietnamese;

    PaperFont(String file) {
        this.file = file;
    }

    private static BaseFont load(String file, boolean whole) {
        String path = "/liberation/" + file + ".ttf";
        try (InputStream in = PaperFont.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + path);
            }
            byte[] font = in.readAllBytes();
            BaseFont face = BaseFont.createFont(file + ".ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false,
                    whole ? font : VietnameseFace.of(font), new byte[0]);
            face.setIncludeCidSet(false);
            return face;
        } catch (IOException e) {
            throw new UncheckedIOException("font cannot be read: " + path, e);
        }
    }

    /**
     * The face for OpenPDF to set that printable text in; shared by all threads, since each document keeps its own list of used
     * glyphs. Widths are the same in each.
     */
    BaseFont face(String text) {
        if (!VietnameseFace.sets(text)) {
            return face();
        }
        BaseFont face = vietnamese;
        if (face == null) {
            synchronized (this) {
                face = vietnamese;
                if (face == null) {
                    face = load(file, false);
                    vietnamese = face;
                }
            }
        }
        return face;
    }

    /** The whole face. */
    private BaseFont face() {
        BaseFont face = loaded;
        return face == null ? loadOnce() : face;
    }

    private synchronized BaseFont loadOnce() {
        BaseFont face = loaded;
        if (face == null) {
            face = load(file, true);
            loaded = face;
        }
        return face;
    }

    /** Width of a line of printable text in points at a size in points. */
    public float width(String printable, float size) {
        return face().getWidthPoint(printable, size);
    }

    /**
     * The text as it can be printed in this face: composed (NFC), white space as plain spaces, line breaks kept, invisible
     * control and format characters dropped, and U+25A1 in place of each character that the face lacks.
     */
    public String printable(String text) {
        StringBuilder line = new StringBuilder(text.length());
        Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC).codePoints()
                .forEach(c -> append(line, c));
        return line.toString();
    }

    private void append(StringBuilder line, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> {
                if (c == '\n' || Character.getType(c) != Character.CONTROL) {
                    line.append('\n');
                } else if (Character.isWhitespace(c)) {
                    line.append(' ');
                }
            }
            // DrawnQuestions as a space and never broken at: the glyph is the space's, so its code must be the space's too.
            case Character.SPACE_SEPARATOR -> line.append(c == NO_BREAK_SPACE ? NO_BREAK_SPACE : ' ');
            case Character.FORMAT -> {
                // Joiners, direction marks and soft hyphens have no shape of their own.
            }
            default -> {
                if (face().charExists(c)) {
                    line.appendCodePoint(c);
                } else if (!isVariationSelector(c)) {
                    line.append(SUBSTITUTE);
                }
            }
        }
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F;
    }
}
