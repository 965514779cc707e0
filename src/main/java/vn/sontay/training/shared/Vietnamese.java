package vn.sontay.training.shared;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How Vietnamese text is cleaned, searched and sorted. */
public final class Vietnamese {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    /** Combining tones in dictionary order: huyền, hỏi, ngã, sắc, nặng; no mark is ngang. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final int SORT_KEY_LENGTH = 400;

    private Vietnamese() {
    }

    /** @return the text in NFC, trimmed, with every run of white space made one space */
    public static String clean(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** @return the text as it is searched: lower case, no tones, đ as d, so that "hoa" finds "Hòa" and "hoà" */
    public static String fold(String text) {
        return withoutMarks(clean(text).toLowerCase(Locale.ROOT));
    }

    /** @return a name as it is searched: also without apostrophes, so that "klo" finds "K'Lơ" */
    public static String foldName(String name) {
        return APOSTROPHES.matcher(fold(name)).replaceAll("");
    }

    /** @return the text without tones and accents, đ as d; capitals stay */
    public static String withoutMarks(String text) {
        String plain = text.replace('đ', 'd').replace('Đ', 'D');
        return MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD)).replaceAll("");
    }

    /**
     * @return the text for comparing what is spelt alike: lower case, the tone of each word at its end, so that "hoá" is "hóa";
     *         other accents count
     */
    public static String canonical(String text) {
        StringBuilder made = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        for (char each : Normalizer.normalize(clean(text).toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            if (TONES.indexOf(each) >= 0) {
                tone.append(each);
            } else {
                if (!Character.isLetter(each) && Character.getType(each) != Character.NON_SPACING_MARK) {
                    made.append(tone);
                    tone.setLength(0);
                }
                made.append(each);
            }
        }
        return made.append(tone).toString();
    }

    /**
     * @param fullName family name first, as it is written
     * @return a key of letters and digits whose plain order is the order of a Vietnamese class list: given name, then middle
     *         names, then family name, each by the alphabet a ă â b c d đ …, then by tone
     */
    public static String sortKey(String fullName) {
        List<String> words = new ArrayList<>(Arrays.asList(clean(fullName).toLowerCase(Locale.ROOT).split(" ")));
        List<String> ordered = new ArrayList<>();
        ordered.add(words.removeLast());
        if (!words.isEmpty()) {
            String familyName = words.removeFirst();
            ordered.addAll(words);
            ordered.add(familyName);
        }
        StringBuilder key = new StringBuilder();
        ordered.forEach(word -> appendWord(key, word));
        return key.substring(0, Math.min(key.length(), SORT_KEY_LENGTH));
    }

    private static void appendWord(StringBuilder key, String word) {
        StringBuilder tones = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            String letter = withoutTone(word.charAt(i), tones);
            int place = ALPHABET.indexOf(letter);
            if (place >= 0) {
                key.append((char) ('a' + place / 6)).append((char) ('a' + place % 6));
            }
        }
        key.append('0').append(tones).append('0');
    }

    private static String withoutTone(char letter, StringBuilder tones) {
        String parts = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder();
        int tone = 1;
        for (int i = 0; i < parts.length(); i++) {
            int found = TONES.indexOf(parts.charAt(i));
            if (found >= 0) {
                tone = found + 2;
            } else {
                kept.append(parts.charAt(i));
            }
        }
        tones.append(tone);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }
}
