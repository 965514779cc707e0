package vn.sontay.training.shared.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters of one face and size that stand beside each other, in points from the top left corner. */
record PaperRun(String text, String font, float size, float left, float right, float baseline) {

    /** Height of capitals with two marks over the baseline, as a share of the size. */
    private static final float ASCENT = 0.891f;
    private static final float SAME_LINE = 0.5f;

    /** @return all of a page, from 1, in the order in which they were drawn */
    static List<PaperRun> ofPage(PDDocument document, int page) throws IOException {
        List<PaperRun> runs = new ArrayList<>();
        PDFTextStripper stripper = new PDFTextStripper() {

            @Override
            protected void processTextPosition(TextPosition at) {
                PaperRun last = runs.isEmpty() ? null : runs.getLast();
                String font = at.getFont().getName();
                float size = at.getFontSizeInPt();
                boolean goesOn = last != null && last.font().equals(font) && last.size() == size
                        && Math.abs(last.baseline() - at.getY()) < SAME_LINE && at.getX() > last.right() - 1
                        && at.getX() - last.right() < size;
                if (goesOn) {
                    PaperRun before = runs.removeLast();
                    runs.add(new PaperRun(before.text() + at.getUnicode(), font, size, before.left(),
                            at.getUnicode().isBlank() ? before.right() : at.getX() + at.getWidth(), at.getY()));
                } else if (!at.getUnicode().isBlank()) {
                    runs.add(
                            new PaperRun(at.getUnicode(), font, size, at.getX(), at.getX() + at.getWidth(), at.getY()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return runs.stream()
                .map(run -> new PaperRun(run.text().strip(), run.font(), run.size(), run.left(), run.right(),
                        run.baseline()))
                .toList();
    }

    boolean bold() {
        return font.contains("Bold");
    }

    boolean italic() {
        return font.contains("Italic");
    }

    float top() {
        return baseline - ASCENT * size;
    }

    boolean capitals() {
        return text.equals(PaperWords.capitals(text));
    }
}
