package vn.sontay.training.learning.curriculum;

import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** A drawn picture with its words, alone in its paragraph. */
final class Figure extends CustomBlock {

    private final Picture picture;
    private final String alt;
    private final String caption;

    Figure(Picture picture, String alt, String caption) {
        this.picture = picture;
        this.alt = alt;
        this.caption = caption;
    }

    /** @return whether the image is all that its paragraph holds */
    static boolean standsAlone(Image image) {
        Node parent = image.getParent();
        return parent instanceof Paragraph && parent.getFirstChild() == image && parent.getLastChild() == image;
    }

    Picture picture() {
        return picture;
    }

    /** @return what the picture shows, in a sentence */
    String alt() {
        return alt;
    }

    /** @return what stands under it; may be empty */
    String caption() {
        return caption;
    }
}
