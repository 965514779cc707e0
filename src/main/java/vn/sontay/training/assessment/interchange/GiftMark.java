package vn.sontay.training.assessment.interchange;

import java.util.ArrayList;
import java.util.List;

/** What a comment of GIFT says about the question beneath, such as {@code [tag:A1]}; a bracket within is written {@code \\]}. */
record GiftMark(String name, String value) {

    /** @return the marks in their order; each character is looked at once */
    static List<GiftMark> in(String comments) {
        List<GiftMark> marks = new ArrayList<>();
        int open = comments.indexOf('[');
        while (open >= 0) {
            int colon = endOfName(comments, open + 1);
            if (colon < 0) {
                open = comments.indexOf('[', open + 1);
                continue;
            }
            int close = endOfValue(comments, colon + 1);
            if (close < 0) {
                break;
            }
            if (close > colon + 1) {
                marks.add(new GiftMark(comments.substring(open + 1, colon),
                        comments.substring(colon + 1, close).replace("\\]", "]").strip()));
            }
            open = comments.indexOf('[', close);
        }
        return marks;
    }

    private static int endOfName(String comments, int begin) {
        int at = begin;
        while (at < comments.length() && Character.isLetter(comments.charAt(at))) {
            at++;
        }
        return at > begin && at < comments.length() && comments.charAt(at) == ':' ? at : -1;
    }

    private static int endOfValue(String comments, int begin) {
        for (int at = comments.indexOf(']', begin); at >= 0; at = comments.indexOf(']', at + 1)) {
            int backslashes = 0;
            while (at - backslashes > begin && comments.charAt(at - backslashes - 1) == '\\') {
                backslashes++;
            }
            if (backslashes % 2 == 0) {
                return at;
            }
        }
        return -1;
    }
}
