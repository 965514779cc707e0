package vn.sontay.training.outcome.document.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a PDF file says.
 *
 * @param pages how many there are
 * @param text without the numbers of its pages; empty where it is a picture of a paper
 */
public record PdfText(int pages, String text) {

    /** Beyond this it is no paper of an office: only its pages are counted. */
    private static final int MOST_PAGES = 300;

    /** @return what it says; empty when it isn't whole, or wants a password */
    public static Optional<PdfText> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            return pages == 0
                    ? Optional.empty()
                    : Optional.of(new PdfText(pages, pages > MOST_PAGES ? "" : text(document)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return Optional.empty(); // what others have written may be written in any way
        }
    }

    private static String text(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        List<String> lines = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            lines.addAll(withoutNumber(page, stripper.getText(document).strip().lines().toList()));
        }
        return String.join("\n", lines);
    }

    /** The number of a page stands above or below everything else. */
    private static List<String> withoutNumber(int page, List<String> lines) {
        String number = String.valueOf(page);
        if (!lines.isEmpty() && lines.getFirst().strip().equals(number)) {
            return lines.subList(1, lines.size());
        }
        return !lines.isEmpty() && lines.getLast().strip().equals(number) ? lines.subList(0, lines.size() - 1) : lines;
    }
}
