package vn.sontay.training.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A typeface with nothing but what Vietnamese is written with. A file carries the measures of all letters of each face that it uses,
 * also of those that aren't in it: with a tenth of the letters it carries a tenth of them.
 */
final class VietnameseFace {

    private static final BitSet LETTERS = letters();

    private VietnameseFace() {
    }

    /** Latin letters with the Vietnamese ones, the signs between them, and the box that stands for what a face lacks. */
    private static BitSet letters() {
        BitSet letters = new BitSet();
        letters.set(' ', '~' + 1);
        letters.set(0xA0, 0xFF + 1);
        "ĂăĐđĨĩŨũƠơƯư–—‘’“”…•□".codePoints().forEach(letters::set);
        letters.set('Ạ', 'ỹ' + 1);
        return letters;
    }

    /** @return whether all of the text can be set in such a face */
    static boolean sets(String text) {
        return text.codePoints().allMatch(LETTERS::get);
    }

    /** @param font a TrueType font. @return the same with those letters alone */
    static byte[] of(byte[] font) throws IOException {
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            TTFSubsetter subset = new TTFSubsetter(whole);
            LETTERS.stream().forEach(subset::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subset.writeToStream(out);
            return out.toByteArray();
        }
    }
}
