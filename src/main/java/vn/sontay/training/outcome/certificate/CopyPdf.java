package vn.sontay.training.outcome.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Objects;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfImportedPage;
import org.openpdf.text.pdf.PdfReader;

import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.paper.Block;
import vn.sontay.training.shared.paper.Letterhead;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PaperDate;
import vn.sontay.training.shared.paper.PaperFile;
import vn.sontay.training.shared.paper.PaperFont;
import vn.sontay.training.shared.paper.PaperWords;
import vn.sontay.training.shared.paper.SignaturePlace;
import vn.sontay.training.shared.paper.Stack;
import vn.sontay.training.shared.paper.TextStyle;

/** A copy from the register: what was issued, made smaller, under the letterhead and above the signature of who copies it. */
final class CopyPdf {

    private static final PaperWords WORDS = PaperWords.beside(CopyPdf.class);
    private static final PageSetup PAGE = PageSetup.PORTRAIT;
    private static final float SIDE = 18 * PageSetup.MM;
    private static final float WIDTH = PAGE.width() - 2 * SIDE;
    private static final float SCALE = WIDTH / CertificatePage.PAGE.width();
    private static final float PICTURE = CertificatePage.PAGE.height() * SCALE;
    private static final float SIGNATURE_WIDTH = 90 * PageSetup.MM;
    private static final float HEAD = 70;
    private static final float GAP = 10;

    private static final TextStyle TITLE = TextStyle.of(PaperFont.BOLD, 22).centred();
    private static final TextStyle NAME = TextStyle.of(PaperFont.BOLD, 20).centred();
    private static final TextStyle TEXT = TextStyle.of(PaperFont.REGULAR, 13).centred();
    private static final TextStyle NOTE = TextStyle.of(PaperFont.REGULAR, 12);

    private CopyPdf() {
    }

    /**
     * @param issued the stored bytes of what is copied
     * @param made when the copy is made
     */
    static byte[] of(CopyPaper paper, byte[] issued, Instant made) {
        return of(paper, made, (canvas, top) -> {
            picture(canvas, issued, top - PICTURE);
            return top - PICTURE;
        });
    }

    /** The same of one from a paper register: what stands in the register, as there is no page to copy. */
    static byte[] of(CopyPaper paper, Verification.Facts facts, Instant made) {
        return of(paper, made, (canvas, top) -> draw(canvas, recorded(facts).fit(WIDTH, PICTURE), top));
    }

    /** Draws what is copied. */
    private interface Original {

        /** @return how far down it reaches */
        float draw(PdfContentByte canvas, float top);
    }

    private static byte[] of(CopyPaper paper, Instant made, Original original) {
        PaperFile file = new PaperFile(PAGE.bare(), WORDS.text("copy.file", paper.numberText()));
        PdfContentByte canvas = file.canvas();
        float y = PAGE.height() - 15 * PageSetup.MM;
        Letterhead head = new Letterhead(paper.issuer(), null, null, 12, WIDTH);
        head.draw(canvas, SIDE, y);
        y -= head.height() + GAP;
        y = draw(canvas, title(paper).fit(WIDTH, HEAD), y);
        y = original.draw(canvas, y);
        y = draw(canvas, notes(paper).fit(WIDTH, HEAD), y - GAP) - GAP;
        SignaturePlace
                .of(paper.issuer(), paper.signatory(), paper.issuer().placeAnd(PaperDate.inWords(paper.on())), 13,
                        SIGNATURE_WIDTH)
                .draw(canvas, PAGE.width() - SIDE - SIGNATURE_WIDTH, y);
        return file.finish(made);
    }

    private static float draw(PdfContentByte canvas, Block block, float top) {
        block.draw(canvas, SIDE, top);
        return top - block.height() - GAP / 2;
    }

    private static Stack title(CopyPaper paper) {
        return new Stack().add(0, TITLE, WORDS.text("copy.title"))
                .add(2, TEXT, WORDS.text("copy.of", paper.numberText(), paper.ordinal()));
    }

    private static Stack notes(CopyPaper paper) {
        Stack notes = new Stack().add(0, NOTE, paper.signedOn() == null
                ? WORDS.text("copy.original", paper.originalSignatory())
                : WORDS.text("copy.signed", paper.originalSignatory(), Dates.day(paper.signedOn())));
        for (Verification.Correction each : paper.corrections()) {
            notes.add(2, NOTE, WORDS.text("copy.corrected", each.fullName(),
                    Objects.requireNonNullElse(each.paperNumber(), ""), Dates.day(each.on())));
        }
        return notes;
    }

    private static Stack recorded(Verification.Facts facts) {
        Stack lines = new Stack().add(0, NAME, facts.fullName()).add(8, TEXT,
                WORDS.text("course", facts.courseTitle()));
        if (facts.classStartsOn() != null && facts.classEndsOn() != null) {
            lines.add(4, TEXT, WORDS.text("copy.days", Dates.day(facts.classStartsOn()),
                    Dates.day(facts.classEndsOn())));
        }
        return lines.add(4, TEXT, WORDS.text("copy.issued", facts.issuerName(), Dates.day(facts.issuedOn())));
    }

    private static void picture(PdfContentByte canvas, byte[] issued, float bottom) {
        try {
            // The reader stays open until the file is finished: pages are read then.
            PdfReader reader = new PdfReader(issued);
            PdfImportedPage page = canvas.getPdfWriter().getImportedPage(reader, 1);
            canvas.addTemplate(page, SCALE, 0, 0, SCALE, SIDE, bottom);
        } catch (IOException e) {
            throw new UncheckedIOException("an issued certificate cannot be read", e);
        }
    }
}
