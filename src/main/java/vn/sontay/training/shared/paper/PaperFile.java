package vn.sontay.training.shared.paper;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF being written: title and language set, no clock read. Two files of the same content differ only in the file
 * identifier and in the random prefixes of the font subsets, unless they are ended {@linkplain #finishRepeatably()
 * repeatably}.
 */
public final class PaperFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;
    private @Nullable PdfOutline chapter;

    /**
     * Opens a file with one empty page.
     *
     * @param setup the page
     * @param title shown by readers in place of a file name
     */
    public PaperFile(PageSetup setup, String title) {
        this(setup, title, false);
    }

    /** The same that says what its parts are (PAP-6). */
    public static PaperFile tagged(PageSetup setup, String title) {
        return new PaperFile(setup, title, true);
    }

    private PaperFile(PageSetup setup, String title, boolean tagged) {
        document = new Document(new Rectangle(setup.width(), setup.height()), 0, 0, 0, 0);
        writer = tagged ? PaperWriter.of(document, bytes) : PdfWriter.getInstance(document, bytes);
        describe(writer, document, title);
        document.open();
        Archiving.open(writer);
    }

    /** Gives a file its title, language and kind; for writers that copy pages too. Call before the document is opened. */
    public static void describe(PdfWriter writer, Document document, String title) {
        Archiving.prepare(writer);
        writer.setCompressionLevel(Deflater.BEST_COMPRESSION);
        document.addTitle(title);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
    }

    /** The current page's content. */
    public PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    /** Ends the page and begins the next; an empty page is not ended. */
    public void nextPage() {
        document.newPage();
    }

    /**
     * Adds a bookmark that leads to a place on the current page.
     *
     * @param level 1 for a chapter, 2 for a part of the last chapter
     * @param top of the place, from the page's lower edge
     */
    public void bookmark(int level, String title, float top) {
        boolean part = level > 1 && chapter != null;
        PdfOutline parent = part && chapter != null ? chapter : writer.getRootOutline();
        PdfOutline added = new PdfOutline(parent, new PdfDestination(PdfDestination.XYZ, 0, top, 0), title, false);
        chapter = part ? chapter : added;
    }

    /**
     * Makes a place of the current page lead to the top of a page.
     *
     * @param page counted from 1; it may still be to come
     * @param words that say where it leads
     * @param draw draws the words in that place
     */
    public void link(int page, String words, Rectangle place, Runnable draw) {
        PdfAnnotation link = new PdfAnnotation(writer, place.getLeft(), place.getBottom(), place.getRight(),
                place.getTop(),
                PdfAction.gotoLocalPage(page, new PdfDestination(PdfDestination.XYZ, 0, -1, 0), writer));
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.put(PdfName.CONTENTS, new PdfString(words, PdfString.TEXT_UNICODE));
        Tags.link(canvas(), link, draw);
        writer.addAnnotation(link);
    }

    /** Ends the file. @param made when that is */
    public byte[] finish(Instant made) {
        Archiving.close(writer, made);
        document.close();
        return bytes.toByteArray();
    }

    /** Ends the file so that the same content is the same file, byte for byte. */
    public byte[] finishRepeatably() {
        Archiving.close(writer, null);
        document.close();
        return RepeatableFile.of(bytes.toByteArray());
    }
}
