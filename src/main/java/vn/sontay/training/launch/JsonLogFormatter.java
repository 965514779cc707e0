package vn.sontay.training.launch;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log as one JSON object: time, level, logger, message, what a record names by itself (such as the reference
 * code that somebody was shown), and the stack of an exception. It stands alone: the server gets this one class before it
 * knows the application (LAU-9).
 */
public final class JsonLogFormatter extends Formatter {

    @Override
    public String format(LogRecord entry) {
        StringBuilder json = new StringBuilder(200).append('{');
        add(json, "time", entry.getInstant().toString());
        add(json, "level", entry.getLevel().getName());
        add(json, "logger", entry.getLoggerName());
        add(json, "message", formatMessage(entry));
        addNamed(json, entry.getParameters());
        if (entry.getThrown() != null) {
            StringWriter stack = new StringWriter();
            entry.getThrown().printStackTrace(new PrintWriter(stack, true));
            add(json, "thrown", stack.toString());
        }
        return json.append("}\n").toString();
    }

    /** Parameters that are pairs of a name and a value. */
    private static void addNamed(StringBuilder json, Object @Nullable [] parameters) {
        if (parameters != null) {
            for (Object parameter : parameters) {
                if (parameter instanceof Map.Entry<?, ?> named) {
                    add(json, String.valueOf(named.getKey()), String.valueOf(named.getValue()));
                }
            }
        }
    }

    private static void add(StringBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.append(json.length() > 1 ? "," : "");
            quote(json, name);
            json.append(':');
            quote(json, value);
        }
    }

    private static void quote(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"', '\\' -> json.append('\\').append(letter);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    // Some readers of logs take U+2028 for the end of a line.
                    if (letter < ' ' || letter >= '\u007f' && letter < '\u00a0' || letter == '\u2028'
                            || letter == '\u2029' || Character.isSurrogate(letter)) {
                        json.append("\\u%04x".formatted((int) letter));
                    } else {
                        json.append(letter);
                    }
                }
            }
        }
        json.append('"');
    }
}
