package vn.sontay.training.assessment.paperquiz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import vn.sontay.training.shared.paper.Block;

/** A picture of a question's HTML. */
record PictureOnPaper(Image image, float width, float height) implements Block {

    private static final Pattern PICTURE = Pattern
            .compile("<img[^>]*src=\"data:image/(?:png|jpeg|gif);base64,([A-Za-z0-9+/=\\s]+)\"");
    private static final float HIGHEST = 240;
    /** A pixel of a screen in points. */
    private static final float PIXEL = 0.75f;

    /** @return the pictures in the order of the text; one that can't be read is left out, its words stay */
    static List<Block> of(String html, float width) {
        List<Block> found = new ArrayList<>();
        PICTURE.matcher(html).results().forEach(match -> {
            try {
                Image image = Image.getInstance(Base64.getMimeDecoder().decode(match.group(1)));
                float scale = Math.min(Math.min(PIXEL, width / image.getWidth()), HIGHEST / image.getHeight());
                found.add(new PictureOnPaper(image, image.getWidth() * scale, image.getHeight() * scale));
            } catch (IOException | RuntimeException e) {
                // the page shows it as the browser can; paper does without
            }
        });
        return found;
    }

    @Override
    public void draw(PdfContentByte canvas, float left, float top) {
        canvas.addImage(image, width, 0, 0, height, left, top - height);
    }
}
