package vn.sontay.training.learning.curriculum;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * That of whoever joins after a class began only the sessions since then count (CUR-14).
 *
 * @param least how much they have to attend before they can be certified; 0 where only the share is asked
 * @param of what that is counted in
 */
public record LateJoining(int least, Unit of) {

    /** Buổi, tiết. */
    public enum Unit {
        SESSIONS, PERIODS
    }

    /** Only the share is asked of them. */
    static final LateJoining NO_LEAST = new LateJoining(0, Unit.SESSIONS);

    private static final Pattern WRITTEN = Pattern.compile("([1-9]\\d?) (buổi|tiết)");

    /** @return what the content's {@code 2 buổi} or {@code 8 tiết} means; empty for anything else */
    static Optional<LateJoining> parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        return written.matches()
                ? Optional.of(new LateJoining(Integer.parseInt(written.group(1)),
                        written.group(2).equals("buổi") ? Unit.SESSIONS : Unit.PERIODS))
                : Optional.empty();
    }

    /** @return as it is written in the content: {@code 2 buổi} or {@code 8 tiết} */
    public String display() {
        return least + (of == Unit.SESSIONS ? " buổi" : " tiết");
    }

    /** @return as it is kept, without a space: {@code 2-sessions} */
    String term() {
        return least + "-" + of.name().toLowerCase(Locale.ROOT);
    }

    /** @return what such a term kept */
    static LateJoining read(String term) {
        String[] parts = term.split("-", -1);
        return new LateJoining(Integer.parseInt(parts[0]), Unit.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
