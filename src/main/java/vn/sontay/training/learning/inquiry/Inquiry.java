package vn.sontay.training.learning.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * What somebody of a class asks its trainers. Its words never change; it is open until it is answered, hidden or taken back. Its
 * answers are {@link InquiryAnswer}s.
 */
@Entity
@Table(name = "inquiry")
public class Inquiry extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    /** Empty where it was asked from the class's page. */
    @Column(name = "lesson_code")
    private String lessonCode;

    /** The words of the heading then; empty where none was chosen. */
    @Column(name = "section_title")
    private String sectionTitle;

    @Column(name = "question_text")
    private String questionText;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Column(name = "hidden_by")
    private @Nullable String hiddenBy;

    @Column(name = "hidden_reason")
    private @Nullable String hiddenReason;

    private boolean common;

    /** How many answers there are, the corrected ones among them: the ordinal of the one that stands (INQ-4). */
    private int answers;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {
    }

    Inquiry(long enrolmentId, String lessonCode, String sectionTitle, String questionText, Instant askedAt) {
        this.enrolmentId = enrolmentId;
        this.lessonCode = lessonCode;
        this.sectionTitle = sectionTitle;
        this.questionText = questionText;
        this.askedAt = askedAt;
    }

    /** @throws RuleException when it was taken back before, hidden or answered (INQ-3) */
    void withdraw(Instant at) {
        requireStands();
        if (hiddenAt != null || answers > 0) {
            throw new RuleException("inquiry.settled");
        }
        this.withdrawnAt = at;
    }

    /** @throws RuleException when it was taken back, or is hidden already */
    void hide(String reason, String by, Instant at) {
        requireStands();
        if (hiddenAt != null) {
            throw new RuleException("inquiry.hiddenAlready");
        }
        this.hiddenReason = reason;
        this.hiddenBy = by;
        this.hiddenAt = at;
    }

    /** @throws RuleException when it was taken back, or isn't hidden */
    void showAgain() {
        requireStands();
        if (hiddenAt == null) {
            throw new RuleException("inquiry.notHidden");
        }
        this.hiddenReason = null;
        this.hiddenBy = null;
        this.hiddenAt = null;
    }

    /** @throws RuleException when it was taken back */
    void mark(boolean asCommon) {
        requireStands();
        this.common = asCommon;
    }

    /**
     * @return the answer, which stands from now on
     * @throws RuleException when it was taken back, or is hidden
     */
    InquiryAnswer answer(String text, String by, Instant at) {
        requireStands();
        if (hiddenAt != null) {
            throw new RuleException("inquiry.hiddenAlready");
        }
        answers++;
        return new InquiryAnswer(id(), answers, text, by, at);
    }

    private void requireStands() {
        if (withdrawnAt != null) {
            throw new RuleException("inquiry.withdrawnAlready");
        }
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String lessonCode() {
        return lessonCode;
    }

    public boolean common() {
        return common;
    }

    /** @return the ordinal of the answer that stands; 0 when there is none */
    public int answers() {
        return answers;
    }
}
