package vn.sontay.training.teaching.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of a class wrote in free text. It stands apart from the sheet's ratings, so that a style that is recognised
 * betrays no more than itself (FBK-3). Written once.
 */
@Entity
@Table(name = "feedback_comment")
public class FeedbackComment {

    @Id
    private String id;

    @Column(name = "class_id")
    private long classId;

    /** The paper sheets it was written on, or null when it came from a phone. */
    @Column(name = "tally_id")
    private @Nullable Long tallyId;

    @Column(name = "question_code")
    private String questionCode;

    private String content;

    @SuppressWarnings("NullAway.Init")
    protected FeedbackComment() {
    }

    FeedbackComment(long classId, @Nullable Long tallyId, String questionCode, String content) {
        this.id = UUID.randomUUID().toString();
        this.classId = classId;
        this.tallyId = tallyId;
        this.questionCode = questionCode;
        this.content = content;
    }
}
