package vn.sontay.training.learning.recording.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of a file, as the header Range of RFC 9110 asks for it.
 *
 * @param from the first byte, from 0
 * @param to the last byte
 */
record ByteRange(int from, int to) {

    private static final Pattern ONE = Pattern.compile("bytes=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})\\s*");

    /** Nothing of what is asked for is in the file (416). */
    static final class Unsatisfiable extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /**
     * @param header null when none was sent
     * @param size of the file, more than 0
     * @return the part; empty when the whole file is meant: no range, several ranges, or nothing that is understood
     */
    static Optional<ByteRange> of(@Nullable String header, int size) throws Unsatisfiable {
        Matcher asked = ONE.matcher(header == null ? "" : header);
        if (!asked.matches() || asked.group(1).isEmpty() && asked.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (asked.group(1).isEmpty()) {
            return Optional.of(last(Long.parseLong(asked.group(2)), size));
        }
        long from = Long.parseLong(asked.group(1));
        long to = asked.group(2).isEmpty() ? Long.MAX_VALUE : Long.parseLong(asked.group(2));
        if (to < from) {
            return Optional.empty();
        }
        if (from >= size) {
            throw new Unsatisfiable();
        }
        return Optional.of(new ByteRange((int) from, (int) Math.min(to, size - 1)));
    }

    private static ByteRange last(long length, int size) throws Unsatisfiable {
        if (length == 0) {
            throw new Unsatisfiable();
        }
        return new ByteRange((int) Math.max(0, size - length), size - 1);
    }

    int length() {
        return to - from + 1;
    }

    /** @return the header Content-Range */
    String of(int size) {
        return "bytes " + from + "-" + to + "/" + size;
    }
}
