package vn.sontay.training.learning.lawchange;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.ContentMap;

/** Reads one question of a change. */
final class ChangeQuestionEntry {

    private static final int TEXT_LENGTH = 400;
    private static final int OPTION_LENGTH = 200;
    private static final List<String> LETTERS = List.of("A", "B", "C", "D");
    private static final int LEAST_OPTIONS = 2;

    /** @return the question as far as it can be read; what is wrong with it is noted */
    ChangeQuestion read(ContentMap fields) {
        String text = fields.text("text", TEXT_LENGTH);
        Map<String, String> options = options(fields.map("options"));
        String key = fields.text("key");
        if (!key.isEmpty() && !options.isEmpty() && !options.containsKey(key)) {
            fields.problem("key", "Đáp án phải nằm trong " + String.join(", ", options.keySet()) + "; đang ghi: "
                    + key + ".");
        }
        String explanation = fields.text("explanation", TEXT_LENGTH);
        fields.done();
        return new ChangeQuestion(text, options, key, explanation);
    }

    private static Map<String, String> options(ContentMap written) {
        Map<String, String> options = new LinkedHashMap<>();
        List<String> letters = written.keys();
        if (letters.size() < LEAST_OPTIONS || letters.size() > LETTERS.size()
                || !letters.equals(LETTERS.subList(0, letters.size()))) {
            written.problem("A", "Phải có từ " + LEAST_OPTIONS + " đến " + LETTERS.size()
                    + " phương án A, B, C…, theo thứ tự đó; đang ghi: " + String.join(", ", letters) + ".");
            return options;
        }
        Set<String> met = new HashSet<>();
        for (String letter : letters) {
            String text = written.text(letter, OPTION_LENGTH);
            if (!text.isEmpty() && !met.add(Vietnamese.clean(text).toLowerCase(Locale.ROOT))) {
                written.problem(letter, "Phương án " + letter + " giống một phương án khác. Viết phương án khác hẳn.");
            }
            options.put(letter, text);
        }
        return options;
    }
}
