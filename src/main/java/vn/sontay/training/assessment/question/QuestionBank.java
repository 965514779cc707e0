package vn.sontay.training.assessment.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.learning.claim.ClaimUse;

/** Every question that can be asked, in one state of the bank. Immutable. */
public final class QuestionBank {

    private final Map<String, Question> byCode = new LinkedHashMap<>();
    private final Halves halves;
    private final List<ClaimUse> claimUses;

    /**
     * A bank that nobody has used yet.
     *
     * @param questions by file, in the order of each file; of two with the same code the later stays
     */
    public QuestionBank(Collection<Question> questions) {
        this(questions, Halves.NONE, List.of());
    }

    /** @param claimUses where the files' questions rest on claims */
    QuestionBank(Collection<Question> questions, List<ClaimUse> claimUses) {
        this(questions, Halves.NONE, claimUses);
    }

    /** @param dealt the halves that are known; questions without one are dealt */
    QuestionBank(Collection<Question> questions, Halves dealt) {
        this(questions, dealt, List.of());
    }

    private QuestionBank(Collection<Question> questions, Halves dealt, List<ClaimUse> claimUses) {
        questions.forEach(question -> byCode.put(question.code(), question));
        this.halves = dealt.with(byCode.values());
        this.claimUses = List.copyOf(claimUses);
    }

    /** @return to which half each question belongs, those that are withdrawn too (QST-22) */
    public Halves halves() {
        return halves;
    }

    /** @return where the questions rest on claims; empty for a bank that wasn't read from files */
    public List<ClaimUse> claimUses() {
        return claimUses;
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
