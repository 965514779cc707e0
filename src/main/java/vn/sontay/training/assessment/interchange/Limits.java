package vn.sontay.training.assessment.interchange;

import java.util.Locale;
import vn.sontay.training.shared.RuleException;

/** What a file may be at most (INT-6). */
public final class Limits {

    /** In one file. */
    public static final int QUESTIONS = 10_000;
    /** Of one text, pictures apart; the same as in the content files. */
    public static final int TEXT = 4_000;
    /** Of one picture. */
    public static final int PICTURE_BYTES = 60 << 10;
    /** Of all pictures of a question. */
    public static final int PICTURES_BYTES = 200 << 10;
    /** What stands in a file for one text, pictures apart: with the markup that is dropped it may be longer. */
    static final int WRITTEN = 40_000;
    /** Of options, pairs, lines or answers that are looked at; the bank takes fewer. */
    static final int ANSWERS = 200;
    /** Of tags that are looked at; the bank takes fewer. */
    static final int TAGS = 100;

    private static final int SHORT = 60;

    private Limits() {
    }

    /** @param questions that were read before */
    static void requireRoom(int questions) {
        if (questions >= QUESTIONS) {
            throw RuleException.at("file", "interchange.tooMany",
                    String.format(Locale.ROOT, "%,d", QUESTIONS).replace(',', '.'));
        }
    }

    /** @return why a question with so many answers isn't looked at further */
    static ForeignTask tooManyAnswers() {
        return new ForeignTask.Broken("Câu có hơn " + ANSWERS + " phương án hoặc câu trả lời.");
    }

    /** @return the beginning of a text, for a message */
    static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int end = Math.min(line.length(), SHORT);
        boolean splits = end < line.length() && Character.isLowSurrogate(line.charAt(end));
        return line.length() <= SHORT ? line : line.substring(0, splits ? end - 1 : end) + "…";
    }
}
