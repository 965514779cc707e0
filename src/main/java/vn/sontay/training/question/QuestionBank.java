package vn.sontay.training.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every question that can be asked, in one state of the bank. Immutable. */
public final class QuestionBank {

    private final Map<String, Question> byCode = new LinkedHashMap<>();

    /** @param questions by file, in the order of each file; of two with the same code the later stays */
    public QuestionBank(Collection<Question> questions) {
        questions.forEach(question -> byCode.put(question.code(), question));
    }

    /** @return every question by file, in the order of each file */
    public List<Question> all() {
        return List.copyOf(byCode.values());
    }

    /** @return the question as it is asked now */
    public Optional<Question> question(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
