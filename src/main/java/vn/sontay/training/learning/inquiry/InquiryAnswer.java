package vn.sontay.training.learning.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer to an inquiry, or its correction. Written once, never changed (INQ-4). */
@Entity
@Table(name = "inquiry_answer")
class InquiryAnswer {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "inquiry_id")
    private long inquiryId;

    private int ordinal;

    @Column(name = "answer_text")
    private String answerText;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @SuppressWarnings("NullAway.Init")
    protected InquiryAnswer() {
    }

    /** @param ordinal counted from 1 */
    InquiryAnswer(long inquiryId, int ordinal, String answerText, String answeredBy, Instant answeredAt) {
        this.inquiryId = inquiryId;
        this.ordinal = ordinal;
        this.answerText = answerText;
        this.answeredBy = answeredBy;
        this.answeredAt = answeredAt;
    }
}
