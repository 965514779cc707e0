package vn.sontay.training.shared.paper;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * Says of what is drawn what it is (ISO 14289-1): a heading, a paragraph, a cell of a table, a picture with words in its place, or only
 * decoration. On a canvas of a file that isn't tagged it only draws.
 */
public final class Tags {

    public static final PdfName HEADING = PdfName.H1;
    public static final PdfName SUBHEADING = PdfName.H2;
    public static final PdfName SECTION = PdfName.SECT;
    public static final PdfName PARAGRAPH = PdfName.P;
    public static final PdfName TABLE = PdfName.TABLE;
    public static final PdfName ROW = new PdfName("TR");
    public static final PdfName COLUMN_HEAD = new PdfName("TH");
    public static final PdfName CELL = new PdfName("TD");

    private static final PdfName FIGURE = PdfName.FIGURE;
    private static final PdfName LINK = PdfName.LINK;
    /** What holds words itself, without a paragraph in it. */
    private static final Set<PdfName> WITH_WORDS = Set.of(HEADING, SUBHEADING, COLUMN_HEAD, CELL, PARAGRAPH, LINK);

    private Tags() {
    }

    /** Words: a paragraph, or a part of the heading or cell around them. */
    static void words(PdfContentByte canvas, Runnable draw) {
        if (canvas.getPdfWriter() instanceof PaperWriter writer && !writer.isMarked()) {
            PdfStructureElement around = writer.current();
            marked(canvas, writer, WITH_WORDS.contains(around.getAsName(PdfName.S))
                    ? around
                    : new PdfStructureElement(around, PARAGRAPH), draw);
        } else {
            draw.run();
        }
    }

    /** Frames, rules and what is repeated on each page. */
    public static void decoration(PdfContentByte canvas, Runnable draw) {
        if (canvas.getPdfWriter() instanceof PaperWriter writer && !writer.isMarked()) {
            marked(canvas, writer, null, draw);
        } else {
            draw.run();
        }
    }

    /** @param words that are read in its place; without any it is decoration */
    public static void picture(PdfContentByte canvas, String words, Runnable draw) {
        if (words.isBlank()) {
            decoration(canvas, draw);
        } else if (canvas.getPdfWriter() instanceof PaperWriter writer && !writer.isMarked()) {
            PdfStructureElement figure = new PdfStructureElement(writer.current(), FIGURE);
            figure.put(PdfName.ALT, new PdfString(words, PdfString.TEXT_UNICODE));
            marked(canvas, writer, figure, draw);
        } else {
            draw.run();
        }
    }

    /** Words that lead somewhere, as the annotation over them does. */
    static void link(PdfContentByte canvas, PdfAnnotation annotation, Runnable draw) {
        PdfStructureElement link = begin(canvas, LINK);
        within(canvas, link, draw);
        if (link != null && canvas.getPdfWriter() instanceof PaperWriter writer) {
            writer.leads(link, annotation);
        }
    }

    private static void marked(PdfContentByte canvas, PaperWriter writer, @Nullable PdfStructureElement as,
            Runnable draw) {
        writer.mark(true);
        if (as == null) {
            canvas.beginMarkedContentSequence(new PdfName("Artifact"));
        } else {
            canvas.beginMarkedContentSequence(as);
        }
        draw.run();
        canvas.endMarkedContentSequence();
        writer.mark(false);
    }

    /** All that is drawn is a part of one thing. */
    public static void within(PdfContentByte canvas, PdfName role, Runnable draw) {
        within(canvas, begin(canvas, role), draw);
    }

    /** @return a part that is read here, whenever it is drawn; null in a file that isn't tagged */
    public static @Nullable PdfStructureElement begin(PdfContentByte canvas, PdfName role) {
        if (!(canvas.getPdfWriter() instanceof PaperWriter writer) || writer.isMarked()) {
            return null;
        }
        PdfStructureElement element = new PdfStructureElement(writer.current(), role);
        if (role.equals(COLUMN_HEAD)) {
            PdfDictionary scope = new PdfDictionary();
            scope.put(PdfName.O, PdfName.TABLE);
            scope.put(new PdfName("Scope"), new PdfName("Column"));
            element.put(PdfName.A, scope);
        }
        return element;
    }

    /** Draws into a part that was begun. */
    public static void within(PdfContentByte canvas, @Nullable PdfStructureElement part, Runnable draw) {
        if (part != null && canvas.getPdfWriter() instanceof PaperWriter writer) {
            writer.within(part, draw);
        } else {
            draw.run();
        }
    }
}
