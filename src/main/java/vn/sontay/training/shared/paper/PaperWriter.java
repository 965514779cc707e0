package vn.sontay.training.shared.paper;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** Writes a PDF that says what its parts are, so that it can be read aloud in its order; see {@link Tags}. */
final class PaperWriter extends PdfWriter {

    private final Deque<PdfStructureElement> open = new ArrayDeque<>();
    /** Whether what is drawn now has been said to be something. */
    private boolean marked;

    private PaperWriter(PdfDocument pages, OutputStream out) {
        super(pages, out);
    }

    static PaperWriter of(Document document, OutputStream out) {
        PdfDocument pages = new PdfDocument();
        document.addDocListener(pages);
        PaperWriter writer = new PaperWriter(pages, out);
        pages.addWriter(writer);
        writer.setTagged();
        return writer;
    }

    /** @return what is being written, the whole document at first */
    PdfStructureElement current() {
        if (open.isEmpty()) {
            open.push(new PdfStructureElement(getStructureTreeRoot(), new PdfName("Document")));
        }
        return open.element();
    }

    void within(PdfStructureElement element, Runnable draw) {
        current();
        open.push(element);
        draw.run();
        open.pop();
    }

    boolean isMarked() {
        return marked;
    }

    void mark(boolean now) {
        marked = now;
    }
}
