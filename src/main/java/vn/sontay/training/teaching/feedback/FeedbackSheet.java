package vn.sontay.training.teaching.feedback;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The ratings of somebody of a class, of whom nothing is known (FBK-3). Its key is random, not of the common sequence, whose
 * order would tell beside which other rows it was written; it has no time and no version. Written once.
 */
@Entity
@Table(name = "feedback_sheet")
public class FeedbackSheet {

    @Id
    private String id;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "handed_on")
    private LocalDate handedOn;

    @ElementCollection
    @CollectionTable(name = "feedback_answer", joinColumns = @JoinColumn(name = "sheet_id"))
    @MapKeyColumn(name = "question_code")
    @Column(name = "choice")
    private Map<String, Integer> answers = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected FeedbackSheet() {
    }

    /** @param answers levels from 1 to {@link FeedbackForm#LEVELS} by question */
    FeedbackSheet(long classId, LocalDate handedOn, Map<String, Integer> answers) {
        this.id = UUID.randomUUID().toString();
        this.classId = classId;
        this.handedOn = handedOn;
        this.answers = new HashMap<>(answers);
    }
}
