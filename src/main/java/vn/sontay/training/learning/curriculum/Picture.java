package vn.sontay.training.learning.curriculum;

import java.nio.charset.StandardCharsets;

/**
 * A drawn picture of a lesson: an SVG that holds shapes and words only (CUR-7).
 *
 * @param name of its file, such as {@code b2-chi-bang-loi.svg}
 * @param key the start of its hash, 16 hexadecimal digits: another drawing has another address
 * @param width of its view box; one unit is a pixel on a phone
 * @param height of its view box
 * @param svg the whole file
 */
public record Picture(String name, String key, int width, int height, String svg) {

    /** Where pictures are served, seen from a page in a role's folder. */
    static final String FOLDER = "../pictures/";

    /** @return its address, seen from a page in a role's folder */
    public String address() {
        return FOLDER + key + ".svg";
    }

    /** @return the file as it is sent, before compression */
    public byte[] bytes() {
        return svg.getBytes(StandardCharsets.UTF_8);
    }
}
