package vn.sontay.training.assessment.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every question that can be asked, in one state of the bank. Immutable. */
public final class QuestionBank {

    private final Map<String, Question> byCode = new LinkedHashMap<>();
    private final Halves halves;

    /**
     * A bank that nobody has used yet.
     *
     * @param questions by file, in the order of each file; of two with the same code the later stays
     */
    public QuestionBank(Collection<Question> questions) {
        this(questions, Halves.NONE);
    }

    /** @param dealt the halves that are known; questions without one are dealt */
    QuestionBank(Collection<Question> questions, Halves dealt) {
        questions.forEach(question -> byCode.put(question.code(), question));
        this.halves = dealt.with(byCode.values());
    }

    /** @return to which half each question belongs, those that are withdrawn too (QST-22) */
    public Halves halves() {
        return halves;
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
