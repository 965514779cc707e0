package vn.sontay.training.shared.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;
import org.openpdf.text.xml.xmp.XmpWriter;

/**
 * Makes a PDF one that is read the same in decades: PDF/A-2b (ISO 19005-2), with its colours described, its words about
 * itself readable for archives, and every face in it.
 */
public final class Archiving {

    private static final ICC_Profile SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    private static final PdfName KIND = new PdfName("GTS_PDFA1");
    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");

    private Archiving() {
    }

    /** Before the document is opened. */
    static void prepare(PdfWriter writer) {
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
    }

    /** Right after the document was opened. */
    public static void open(PdfWriter writer) {
        writer.getInfo().remove(PdfName.CREATIONDATE);
        try {
            writer.setOutputIntents("Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", SRGB);
            writer.getExtraCatalog().getAsArray(PdfName.OUTPUTINTENTS).getAsDict(0).put(PdfName.S, KIND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Right before the document is closed.
     *
     * @param made when that is; null for a file that must not tell
     */
    public static void close(PdfWriter writer, @Nullable Instant made) {
        if (made != null) {
            GregorianCalendar moment = new GregorianCalendar(ZONE);
            moment.setTimeInMillis(made.toEpochMilli());
            writer.getInfo().put(PdfName.CREATIONDATE, new PdfDate(moment));
        }
        writer.setXmpMetadata(words(writer.getInfo()));
    }

    /**
     * What the file says about itself, as archives read it. The library's own way would refuse transparent drawings too, which
     * this kind of file may have.
     */
    private static byte[] words(PdfDictionary info) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (Words words = new Words(written, info)) {
            words.setReadOnly();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    /** Without room for words to come: nobody writes into an issued file. */
    private static final class Words extends XmpWriter {

        Words(ByteArrayOutputStream written, PdfDictionary info) throws IOException {
            super(written, info, PdfWriter.PDFA2B);
            extraSpace = 0;
        }
    }
}
