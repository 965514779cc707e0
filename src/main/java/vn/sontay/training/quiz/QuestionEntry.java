package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;

/** Reads one question of a file (QUI-4). */
final class QuestionEntry {

    static final List<String> LETTERS = List.of("A", "B", "C", "D");
    private static final List<Option> TRUE_FALSE = List.of(new Option("true", "Đúng"), new Option("false", "Sai"));

    private static final int MOST_OUTCOMES = 20;

    private final ContentProblems problems;
    private final UniqueCodes codes;

    QuestionEntry(ContentProblems problems) {
        this.problems = problems;
        this.codes = new UniqueCodes("câu hỏi", problems);
    }

    /**
     * @param lesson that the file is about
     * @return empty when something is wrong with it, which is noted
     */
    Optional<Question> read(String lesson, ContentMap fields) {
        int before = problems.count();
        String code = fields.code("code");
        codes.add(code, fields.place("code"));
        @Nullable
        QuestionType type = fields.choice("type", QuestionType.class);
        int outcome = fields.number("outcome", 1, MOST_OUTCOMES);
        @Nullable
        Difficulty difficulty = fields.choice("difficulty", Difficulty.class);
        String text = fields.text("text");
        List<Option> options = type == QuestionType.TRUE_FALSE ? trueFalse(fields) : options(fields);
        List<String> key = fields.texts("key");
        String explanation = fields.text("explanation");
        String source = fields.text("source");
        @Nullable
        LocalDate from = fields.optionalDate("validFrom");
        @Nullable
        LocalDate to = fields.optionalDate("validTo");
        fields.inOrder("validFrom", from, "validTo", to);
        fields.done();
        if (type != null) {
            refuseWrongKey(fields, type, options, key);
        }
        return problems.count() > before || type == null || difficulty == null
                ? Optional.empty()
                : Optional.of(new Question(code, type, lesson, outcome, difficulty, text, options, key, explanation,
                        source, from, to));
    }

    private static List<Option> trueFalse(ContentMap fields) {
        if (fields.has("options")) {
            fields.problem("options", "Câu đúng/sai không ghi options: xóa mục này.");
        }
        return TRUE_FALSE;
    }

    private static List<Option> options(ContentMap fields) {
        ContentMap written = fields.map("options");
        List<Option> options = new ArrayList<>();
        if (!written.keys().equals(LETTERS)) {
            written.problem("A", "Phải có đúng bốn phương án A, B, C, D, theo thứ tự đó; đang ghi: "
                    + String.join(", ", written.keys()) + ".");
            return options;
        }
        Set<String> texts = new HashSet<>();
        for (String letter : LETTERS) {
            String text = written.text(letter);
            if (!text.isEmpty() && !texts.add(Vietnamese.clean(text).toLowerCase(Locale.ROOT))) {
                written.problem(letter, "Phương án " + letter + " giống một phương án khác. Viết phương án khác hẳn.");
            }
            options.add(new Option(letter, text));
        }
        return options;
    }

    private static void refuseWrongKey(ContentMap fields, QuestionType type, List<Option> options, List<String> key) {
        List<String> letters = options.stream().map(Option::letter).toList();
        if (options.isEmpty() || key.isEmpty()) {
            return;
        }
        if (!letters.containsAll(key)) {
            fields.problem("key", "Đáp án phải nằm trong " + String.join(", ", letters) + "; đang ghi: "
                    + String.join(", ", key) + ".");
        } else if (Set.copyOf(key).size() < key.size()) {
            fields.problem("key", "Đáp án ghi một chữ hai lần. Giữ lại một.");
        } else if (type != QuestionType.MULTIPLE && key.size() != 1) {
            fields.problem("key", "Câu loại này chỉ có một đáp án. Bỏ bớt, hoặc đổi type thành multiple.");
        } else if (type == QuestionType.MULTIPLE && (key.size() < 2 || key.size() == options.size())) {
            fields.problem("key", "Câu chọn nhiều phải có từ 2 đến 3 đáp án đúng, ghi như [A, C].");
        }
    }
}
