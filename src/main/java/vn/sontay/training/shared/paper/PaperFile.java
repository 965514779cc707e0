package vn.sontay.training.shared.paper;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.zip.Deflater;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF being written: title and language set, no clock read. Two files of the same content differ only in the file
 * identifier and in the random prefixes of the font subsets.
 */
public final class PaperFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Document document;
    private final PdfWriter writer;

    /**
     * Opens a file with one empty page.
     *
     * @param setup the page
     * @param title shown by readers in place of a file name
     * @param dated the day that the paper bears, or null where it bears none
     */
    public PaperFile(PageSetup setup, String title, @Nullable LocalDate dated) {
        document = new Document(new Rectangle(setup.width(), setup.height()), 0, 0, 0, 0);
        writer = PdfWriter.getInstance(document, bytes);
        describe(writer, document, title);
        document.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        if (dated != null) {
            GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            day.clear();
            day.set(dated.getYear(), dated.getMonthValue() - 1, dated.getDayOfMonth());
            writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(day));
        }
    }

    /** Gives a file its title, language and version; for writers that copy pages too. Call before the document is opened. */
    public static void describe(PdfWriter writer, Document document, String title) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
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

    /** Ends the file. */
    public byte[] finish() {
        document.close();
        return bytes.toByteArray();
    }
}
