package vn.sontay.training.learning.pack.format;

/** How much a pack may hold (PAF-2). */
public final class PackLimits {

    /** Bytes of the zip. */
    public static final int PACKED = 20 << 20;
    /** Bytes of all its files. */
    public static final int UNPACKED = 60 << 20;
    /** How many files of content. */
    public static final int FILES = 2_000;

    /** Bytes of the manifest: a line of some 330 for each file. */
    static final int MANIFEST = 1 << 20;
    /** Bytes of the signature, whose length is known. */
    static final int SIGNATURE = 64;

    private PackLimits() {
    }
}
