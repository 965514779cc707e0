package vn.sontay.training.assessment.interchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text of a GIFT file in which each character knows whether a backslash stood before it, so that it means itself. */
final class GiftText {

    private static final String ESCAPED = ":#={}~\\";

    private final String chars;
    private final BitSet literal;
    private final int from;
    private final int to;

    private GiftText(String chars, BitSet literal, int from, int to) {
        this.chars = chars;
        this.literal = literal;
        this.from = from;
        this.to = to;
    }

    static GiftText of(String written) {
        StringBuilder chars = new StringBuilder(written.length());
        BitSet literal = new BitSet();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            char next = c == '\\' && i + 1 < written.length() ? written.charAt(i + 1) : 0;
            if (next != 0 && (ESCAPED.indexOf(next) >= 0 || next == 'n')) {
                // an escaped backslash is a plain one: nothing asks for it, so it needn't be marked
                literal.set(chars.length());
                chars.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                chars.append(c);
            }
        }
        return new GiftText(chars.toString(), literal, 0, chars.length());
    }

    /** @return the place of the sign where it is no mere character, or -1 */
    int indexOf(String sign, int start) {
        for (int at = from(sign, from + start); at >= 0; at = from(sign, at + 1)) {
            if (isSign(at, sign.length())) {
                return at - from;
            }
        }
        return -1;
    }

    private int from(String sign, int start) {
        return start > to ? -1 : chars.indexOf(sign, start, to);
    }

    /** @return the place of the first of the signs, each one character, from there on; the length where there is none */
    int indexOfAny(String signs, int start) {
        for (int at = from + start; at < to; at++) {
            if (signs.indexOf(chars.charAt(at)) >= 0 && !literal.get(at)) {
                return at - from;
            }
        }
        return length();
    }

    int indexOf(String sign) {
        return indexOf(sign, 0);
    }

    int lastIndexOf(String sign) {
        for (int at = chars.lastIndexOf(sign, to - sign.length()); at >= from; at = chars.lastIndexOf(sign, at - 1)) {
            if (isSign(at, sign.length())) {
                return at - from;
            }
        }
        return -1;
    }

    private boolean isSign(int at, int length) {
        for (int i = at; i < at + length; i++) {
            if (literal.get(i)) {
                return false;
            }
        }
        return true;
    }

    boolean has(String sign) {
        return indexOf(sign) >= 0;
    }

    boolean startsWith(String sign) {
        return indexOf(sign) == 0;
    }

    int length() {
        return to - from;
    }

    boolean isEmpty() {
        return from == to;
    }

    GiftText slice(int begin, int end) {
        return new GiftText(chars, literal, from + begin, from + end);
    }

    GiftText slice(int begin) {
        return slice(begin, length());
    }

    /** @return without the white space around it; an escaped line break stays */
    GiftText strip() {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(chars.charAt(begin)) && !literal.get(begin)) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(chars.charAt(end - 1)) && !literal.get(end - 1)) {
            end--;
        }
        return new GiftText(chars, literal, begin, end);
    }

    /** @return the pieces between the signs, at most so many */
    List<GiftText> split(String sign, int most) {
        List<GiftText> pieces = new ArrayList<>();
        int begin = 0;
        for (int at = indexOf(sign); at >= 0 && pieces.size() < most - 1; at = indexOf(sign, begin)) {
            pieces.add(slice(begin, at));
            begin = at + sign.length();
        }
        pieces.add(slice(begin));
        return pieces;
    }

    /** @return with other characters, which are no signs, from one place up to another */
    GiftText with(int begin, int end, String put) {
        BitSet kept = new BitSet();
        StringBuilder joined = new StringBuilder();
        copy(0, begin, joined, kept);
        kept.set(joined.length(), joined.length() + put.length());
        joined.append(put);
        copy(end, length(), joined, kept);
        return new GiftText(joined.toString(), kept, 0, joined.length());
    }

    private void copy(int begin, int end, StringBuilder joined, BitSet kept) {
        for (int i = from + begin; i < from + end; i++) {
            if (literal.get(i)) {
                kept.set(joined.length());
            }
            joined.append(chars.charAt(i));
        }
    }

    /** @return its first characters, up to the first that is no sign */
    String head(int most) {
        int end = Math.min(to, from + most);
        int stop = literal.nextSetBit(from);
        return chars.substring(from, stop < 0 ? end : Math.min(stop, end));
    }

    /** @return the characters, with a blank for each that is no sign; places stay the same */
    String raw() {
        StringBuilder signs = new StringBuilder(chars.substring(from, to));
        for (int i = literal.nextSetBit(from); i >= 0 && i < to; i = literal.nextSetBit(i + 1)) {
            signs.setCharAt(i - from, ' ');
        }
        return signs.toString();
    }

    /** @return the characters that it stands for */
    String plain() {
        return chars.substring(from, to);
    }
}
