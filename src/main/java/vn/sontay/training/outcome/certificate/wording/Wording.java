package vn.sontay.training.outcome.certificate.wording;

import java.util.Map;
import java.util.Optional;

/**
 * How lines are worded otherwise than in the bundle.
 *
 * @param templates with fields in braces
 */
public record Wording(Map<WordedLine, String> templates) {

    /** As in the bundle. */
    public static final Wording STANDARD = new Wording(Map.of());

    public Wording {
        templates = Map.copyOf(templates);
    }

    /**
     * @param values of the line's fields, in their order
     * @return the line; empty where it is worded as in the bundle
     */
    public Optional<String> text(WordedLine line, Object... values) {
        return Optional.ofNullable(templates.get(line)).map(template -> {
            String text = template;
            StringBuilder made = new StringBuilder();
            int at = 0;
            while (at < text.length()) {
                int field = field(line, text, at);
                if (field < 0) {
                    made.append(text.charAt(at));
                    at++;
                } else {
                    made.append(values[field]);
                    at += line.fields().get(field).length() + 2;
                }
            }
            return made.toString();
        });
    }

    /** @return which field begins there, or -1 */
    private static int field(WordedLine line, String text, int at) {
        for (int i = 0; i < line.fields().size(); i++) {
            if (text.startsWith("{" + line.fields().get(i) + "}", at)) {
                return i;
            }
        }
        return -1;
    }
}
