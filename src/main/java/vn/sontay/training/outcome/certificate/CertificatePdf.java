package vn.sontay.training.outcome.certificate;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSmartCopy;

import vn.sontay.training.shared.paper.Archiving;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.Tags;

/** Certificates as PDF: no signature, no seal, only the room for them. */
public final class CertificatePdf {

    private static final PaperWords WORDS = PaperWords.beside(CertificatePdf.class);

    private CertificatePdf() {
    }

    /**
     * One PDF with a lying A4 page for each certificate.
     *
     * @param made when that is
     * @throws IllegalArgumentException when there is no certificate
     */
    public static byte[] render(List<CertificatePaper> papers, Instant made) {
        if (papers.isEmpty()) {
            throw new IllegalArgumentException("no certificate to print");
        }
        CertificatePaper first = papers.getFirst();
        String title = papers.size() == 1
                ? WORDS.text("file.one", first.numberText(), first.holder().fullName())
                : WORDS.text("file.many", first.training().classTitle());
        PaperFile file = PaperFile.tagged(CertificatePage.PAGE, title);
        CertificateGround ground = new CertificateGround(file.canvas(), CertificatePage.PAGE);
        for (CertificatePaper paper : papers) {
            file.nextPage();
            if (!paper.layout().prePrinted()) {
                Tags.decoration(file.canvas(), () -> ground.draw(file.canvas()));
            }
            new CertificatePage(paper, file.canvas()).draw();
        }
        return file.finish(made);
    }

    /**
     * A page to be laid over pre-printed paper: what a certificate prints, rulers in millimetres along the edges, which aren't moved, and crosses
     * where name, number and day begin or have their middle.
     */
    static byte[] test(CertificatePaper paper, Instant made) {
        PaperFile file = new PaperFile(CertificatePage.PAGE, WORDS.text("file.test"));
        file.nextPage();
        CertificatePage page = new CertificatePage(paper, file.canvas());
        page.draw();
        TestRulers.draw(file.canvas(), CertificatePage.PAGE, page.spots());
        return file.finish(made);
    }

    /**
     * One PDF for printing, of issued files put together page by page: what was issued is never rendered again.
     *
     * @param issued the stored bytes, in the order of printing
     * @param made when they are put together
     * @throws IllegalArgumentException when there is none
     * @throws UncheckedIOException when one of them is not a PDF
     */
    public static byte[] join(List<byte[]> issued, Instant made) {
        if (issued.isEmpty()) {
            throw new IllegalArgumentException("no certificate to print");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        try {
            PdfSmartCopy copy = new PdfSmartCopy(document, bytes);
            PaperFile.describe(copy, document, WORDS.text("file.joined", issued.size()));
            document.open();
            Archiving.open(copy);
            for (byte[] one : issued) {
                append(copy, one);
            }
            Archiving.close(copy, made);
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("an issued certificate cannot be read", e);
        }
        return bytes.toByteArray();
    }

    private static void append(PdfSmartCopy copy, byte[] issued) throws IOException {
        try (PdfReader reader = new PdfReader(issued)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
        }
    }
}
