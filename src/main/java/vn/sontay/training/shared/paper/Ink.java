package vn.sontay.training.shared.paper;

import java.awt.Color;

/** The colours of the paper; office papers use {@link #BLACK} alone, as Nghị định 30/2020 asks. */
public final class Ink {

    /** Text of office papers. */
    public static final Color BLACK = Color.BLACK;
    /** Text of a certificate. */
    public static final Color TEXT = new Color(0x1B2430);
    /** Forest green of frames. */
    public static final Color GREEN = new Color(0x0F6B4F);
    /** Gold of frames and ornaments. */
    public static final Color GOLD = new Color(0xB7791F);
    /** Gold-brown of a certificate's title, dark enough to read (5.6 : 1 on white). */
    public static final Color GOLD_BROWN = new Color(0x8A5A12);
    /** Marks made-up data. */
    public static final Color RED = new Color(0xB42318);
    /** Cutting lines and hints. */
    public static final Color GREY = new Color(0x5B6470);

    private Ink() {
    }
}
