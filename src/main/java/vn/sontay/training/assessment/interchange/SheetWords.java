package vn.sontay.training.assessment.interchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.shared.Vietnamese;

/** Words of our workbook for what has a name in the files of the bank; either is read, in capitals or not. */
final class SheetWords {

    static final SheetWords TYPES = new SheetWords(
            List.of("single", "multiple", "true-false", "matching", "ordering", "short", "numeric", "scenario"),
            List.of("Chọn một", "Chọn nhiều", "Đúng/Sai", "Nối", "Sắp xếp", "Trả lời ngắn", "Số", "Tình huống"));
    static final SheetWords DIFFICULTIES = new SheetWords(List.of("easy", "medium", "hard"),
            List.of("Dễ", "Trung bình", "Khó"));
    static final SheetWords CREDITS = new SheetWords(List.of("all-or-nothing", "partial"),
            List.of("Đúng hết mới có điểm", "Tính từng phần"));
    static final SheetWords CARES = new SheetWords(List.of("case", "accents", "spaces"),
            List.of("Chữ hoa", "Dấu tiếng Việt", "Dấu cách"));
    static final SheetWords FORMATS = new SheetWords(List.of("plain", "html"), List.of("Chữ thường", "HTML"));
    static final SheetWords MARKS = new SheetWords(List.of("x", "x", "x"), List.of("x", "đúng", "true"));
    static final SheetWords TRUTH = new SheetWords(List.of("true", "false"), List.of("Đúng", "Sai"));

    private final List<String> words;
    private final Map<String, String> wordOf = new LinkedHashMap<>();
    private final Map<String, String> nameOf = new LinkedHashMap<>();

    private SheetWords(List<String> names, List<String> words) {
        this.words = words;
        for (int i = 0; i < names.size(); i++) {
            wordOf.put(names.get(i), words.get(i));
            nameOf.put(names.get(i), names.get(i));
            nameOf.put(Vietnamese.fold(words.get(i)), names.get(i));
        }
    }

    /** @return what can be chosen */
    List<String> words() {
        return words;
    }

    /** @return the word for a name that is known */
    String word(String name) {
        return wordOf.getOrDefault(name, name);
    }

    /** @return the name that is meant by the word, or by itself */
    Optional<String> name(String word) {
        return Optional.ofNullable(nameOf.get(Vietnamese.fold(word)));
    }
}
