package vn.sontay.training.shared.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks printable text into lines at spaces, and inside a word only where the word alone is wider than a line. */
final class LineBreaker {

    private static final int EVENING_STEPS = 10;
    private static final Pattern SPACES = Pattern.compile(" +");

    private final PaperFont font;
    private final float size;

    LineBreaker(PaperFont font, float size) {
        this.font = font;
        this.size = size;
    }

    /** As many words on each line as fit. */
    List<String> greedy(String printable, float width) {
        List<String> lines = new ArrayList<>();
        printable.lines().forEach(paragraph -> fill(paragraph, width, lines));
        return lines.isEmpty() ? List.of("") : List.copyOf(lines);
    }

    /** No more lines than {@link #greedy}, but lines of about the same length. */
    List<String> even(String printable, float width) {
        List<String> best = greedy(printable, width);
        float widestWord = (float) SPACES.splitAsStream(printable.replace('\n', ' ')).mapToDouble(this::widthOf).max()
                .orElse(0);
        if (best.size() == 1 || widestWord > width) {
            return best;
        }
        float low = widestWord;
        float high = width;
        for (int step = 0; step < EVENING_STEPS; step++) {
            float middle = (low + high) / 2;
            List<String> tried = greedy(printable, middle);
            if (tried.size() > best.size()) {
                low = middle;
            } else {
                best = tried;
                high = middle;
            }
        }
        return best;
    }

    private void fill(String paragraph, float width, List<String> lines) {
        StringBuilder line = new StringBuilder();
        for (String word : SPACES.splitAsStream(paragraph.strip()).toList()) {
            String rest = word;
            if (!line.isEmpty() && widthOf(line + " " + rest) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (line.isEmpty() && widthOf(rest) > width && rest.codePointCount(0, rest.length()) > 1) {
                int cut = cut(rest, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
    }

    /** Where to cut a word that is too wide: after a slash or hyphen in its second half, else at the edge. */
    private int cut(String word, float width) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && widthOf(word.substring(0, word.offsetByCodePoints(end, 1))) <= width) {
            end = word.offsetByCodePoints(end, 1);
        }
        int slash = word.lastIndexOf('/', end - 1) + 1;
        int joint = slash > end / 2 ? slash : word.lastIndexOf('-', end - 1) + 1;
        return joint > end / 2 ? joint : end;
    }

    private float widthOf(String text) {
        return font.width(text, size);
    }
}
