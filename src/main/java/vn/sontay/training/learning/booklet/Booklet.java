package vn.sontay.training.learning.booklet;

/** A finished booklet. Immutable. */
public final class Booklet {

    private static final int KILO = 1024;

    private final byte[] bytes;
    private final int pages;
    private final String fileName;

    Booklet(byte[] bytes, int pages, String fileName) {
        this.bytes = bytes.clone();
        this.pages = pages;
        this.fileName = fileName;
    }

    /** The PDF. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Number of pages, with the cover. */
    public int pages() {
        return pages;
    }

    /** Its size, rounded up, in KB of 1,024 bytes. */
    public int kilobytes() {
        return (bytes.length + KILO - 1) / KILO;
    }

    /** Under which a browser offers to save it. */
    public String fileName() {
        return fileName;
    }
}
