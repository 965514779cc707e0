package vn.sontay.training.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a text, where it stands, and as it is compared. In Vietnamese a syllable is a word.
 *
 * @param start its first character's place in the text
 * @param end the place after its last
 * @param spelt lower case, the tone at its end, so that "hoá" is "hóa"; other accents count
 * @param folded lower case, without accents, đ as d
 */
public record Word(int start, int end, String spelt, String folded) {

    /** Letters with the marks that belong to them, and digits; whatever else stands between words. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");

    /** @return the words in their order, of a text that may be composed or decomposed */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.start(), found.end(), Vietnamese.canonical(found.group()),
                    Vietnamese.fold(found.group())));
        }
        return words;
    }
}
