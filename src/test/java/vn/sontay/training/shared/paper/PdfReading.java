package vn.sontay.training.shared.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import vn.sontay.training.testing.Archived;

/** Reads a PDF back with another library than the one that wrote it. */
public final class PdfReading {

    private final byte[] pdf;

    /** A PDF to be read. */
    public PdfReading(byte[] pdf) {
        this.pdf = pdf;
    }

    /** @return why it can't be kept for decades: {@link Archived#faults} */
    public List<String> faults() {
        return Archived.faults(pdf);
    }

    /** @return what it lacks of PDF/UA-1: {@link Archived#barriers} */
    public List<String> barriers() {
        return Archived.barriers(pdf);
    }

    /** A glyph on a page, in points from the top left corner. */
    public record Glyph(String text, float left, float right, float baseline, float size) {

        boolean overlaps(Glyph other) {
            return left + 0.2f < other.right - 0.2f && other.left + 0.2f < right - 0.2f
                    && baseline - 0.6f * size < other.baseline && other.baseline - 0.6f * other.size < baseline;
        }
    }

    /** Number of pages. */
    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    /** The text of all pages, each run of white space as one space. */
    public String text() {
        return read(document -> flat(new PDFTextStripper().getText(document)));
    }

    /** The text of a page, from 1, each run of white space as one space. */
    public String text(int page) {
        return read(document -> {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return flat(stripper.getText(document));
        });
    }

    /** The visible glyphs of a page, from 1. */
    public List<Glyph> glyphs(int page) {
        return read(document -> {
            List<Glyph> glyphs = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper() {

                @Override
                protected void processTextPosition(TextPosition at) {
                    if (!at.getUnicode().isBlank()) {
                        glyphs.add(new Glyph(at.getUnicode(), at.getX(), at.getX() + at.getWidth(), at.getY(),
                                at.getFontSizeInPt()));
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
            return glyphs;
        });
    }

    /** Pairs of glyphs of a page that are printed over each other. */
    public List<String> overlaps(int page) {
        List<Glyph> glyphs = new ArrayList<>(glyphs(page));
        glyphs.sort(Comparator.comparing(Glyph::baseline));
        double tallest = glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph one = glyphs.get(i);
            for (int j = i + 1; j < glyphs.size() && glyphs.get(j).baseline - one.baseline < tallest; j++) {
                if (one.overlaps(glyphs.get(j))) {
                    found.add(one + " / " + glyphs.get(j));
                }
            }
        }
        return found;
    }

    /** A page, from 1, as a picture. */
    public BufferedImage picture(int page, float dpi) {
        return read(document -> new PDFRenderer(document).renderImageWithDPI(page - 1, dpi));
    }

    /** The QR code in the lower left quarter of a page, from 1, read as a camera held over it would. */
    public String qrAtLowerLeft(int page) {
        return qr(page, true);
    }

    /** The QR code in the upper right quarter of a page, from 1. */
    public String qrAtUpperRight(int page) {
        return qr(page, false);
    }

    private String qr(int page, boolean lowerLeft) {
        BufferedImage whole = picture(page, 150);
        int width = whole.getWidth() / 4;
        int height = whole.getHeight() / 3;
        BufferedImage part = whole.getSubimage(lowerLeft ? 0 : whole.getWidth() - width,
                lowerLeft ? whole.getHeight() - height : 0, width, height);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(part)))).getText();
        } catch (ReaderException e) {
            throw new AssertionError("no QR code on page " + page, e);
        }
    }

    /** The pages, from 1, to which the bookmarks lead; a part's name is "chapter / part". */
    public Map<String, Integer> bookmarks() {
        return read(document -> {
            Map<String, Integer> found = new LinkedHashMap<>();
            PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                collect(document, outline, "", found);
            }
            return found;
        });
    }

    private static void collect(PDDocument document, PDOutlineNode parent, String before, Map<String, Integer> to)
            throws IOException {
        for (PDOutlineItem item : parent.children()) {
            to.putIfAbsent(before + item.getTitle(),
                    document.getPages().indexOf(item.findDestinationPage(document)) + 1);
            collect(document, item, before + item.getTitle() + " / ", to);
        }
    }

    /** Names of the fonts that are not in the file. */
    public List<String> fontsNotEmbedded() {
        return read(document -> {
            List<String> missing = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    if (!font.isEmbedded()) {
                        missing.add(font.getName());
                    }
                }
            }
            return missing;
        });
    }

    /** Whether something on a page, from 1, is clipped, as drawings are. */
    public boolean hasClips(int page) {
        return read(document -> new String(document.getPage(page - 1).getContents().readAllBytes(),
                StandardCharsets.ISO_8859_1).contains("\nW\n"));
    }

    /** What its parts are, such as "H1", in the order in which they are read; none where the file doesn't say so. */
    public List<String> roles() {
        return parts().stream().map(PDStructureElement::getStructureType).toList();
    }

    /** The words that are read in place of its pictures, in their order. */
    public List<String> pictureWords() {
        return parts().stream().map(PDStructureElement::getAlternateDescription).filter(Objects::nonNull).toList();
    }

    private List<PDStructureElement> parts() {
        return read(document -> {
            List<PDStructureElement> parts = new ArrayList<>();
            PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
            if (root != null) {
                collect(root, parts);
            }
            return parts;
        });
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> to) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement part) {
                to.add(part);
                collect(part, to);
            }
        }
    }

    /** The title in the file's properties. */
    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    /** The language of the file. */
    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private interface Question<T> {

        T ask(PDDocument document) throws IOException;
    }

    private <T> T read(Question<T> question) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return question.ask(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
