package vn.sontay.training.shared.paper;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfDocument;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
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
        writer.setTabs(PdfName.S);
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

    /** Ties what leads somewhere on the page to the words that are read for it, once these are drawn. */
    void leads(PdfStructureElement link, PdfAnnotation annotation) {
        PdfArray kids = new PdfArray();
        PdfObject words = link.get(PdfName.K);
        if (words instanceof PdfArray drawn) {
            drawn.getElements().forEach(kids::add);
        } else if (words != null) {
            kids.add(words);
        }
        PdfDictionary leading = new PdfDictionary(new PdfName("OBJR"));
        leading.put(PdfName.OBJ, annotation.getIndirectReference());
        leading.put(PdfName.PG, getCurrentPage());
        kids.add(leading);
        link.put(PdfName.K, kids);
        annotation.put(PdfName.STRUCTPARENT,
                new PdfNumber(getStructureTreeRoot().addExistingObject(link.getReference())));
    }

    boolean isMarked() {
        return marked;
    }

    void mark(boolean now) {
        marked = now;
    }
}
