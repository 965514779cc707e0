package vn.sontay.training.people.roster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.PersonDetails;
import vn.sontay.training.shared.Constraints;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/** A name as it was meant: blanks, decomposed accents and capitals are set right, a formula is no name (ROS-6). */
final class NameReading {

    private NameReading() {
    }

    /** @return the name in composed letters, with capitals where names have them */
    static String mended(String written) {
        String clean = Vietnamese.clean(written);
        return needsCapitals(clean)
                ? Arrays.stream(clean.split(" ")).map(NameReading::capitalised).collect(Collectors.joining(" "))
                : clean;
    }

    /** @return why it is no name, or null */
    static @Nullable Told refusal(String written, String mended) {
        if (written.strip().startsWith("=") || mended.contains("=")) {
            return Told.of("roster.nameFormula", shortened(written));
        }
        RuleException refused = Constraints.refusal(PersonDetails.class, "fullName", mended);
        return refused == null
                ? null
                : new Told(refused.key(), refused.arguments());
    }

    static String shortened(String text) {
        String line = Objects.requireNonNull(text).replaceAll("\\s+", " ").strip();
        return line.length() <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 30)) + "…";
    }

    private static boolean needsCapitals(String name) {
        return Arrays.stream(name.split(" ")).filter(word -> !word.isEmpty()).anyMatch(
                word -> Character.isLowerCase(word.charAt(0)) || letters(word) > 1 && word.equals(upper(word)));
    }

    private static long letters(String word) {
        return word.chars().filter(Character::isLetter).count();
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    /** The first letter and each behind a sign: K'Lơ, Nguyễn-Văn. */
    private static String capitalised(String word) {
        StringBuilder made = new StringBuilder();
        boolean begins = true;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            made.append(begins ? Character.toUpperCase(c) : c);
            begins = !Character.isLetter(c) && Character.getType(c) != Character.NON_SPACING_MARK;
        }
        return made.toString();
    }
}
