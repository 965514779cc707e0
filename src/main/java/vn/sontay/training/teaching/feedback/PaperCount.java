package vn.sontay.training.teaching.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.sontay.training.shared.PersistentEntity;

/** How many of a tally's paper sheets ticked each level of one question. Written with the tally, once. */
@Entity
@Table(name = "feedback_tally_count")
public class PaperCount extends PersistentEntity {

    @Column(name = "tally_id")
    private long tallyId;

    @Column(name = "question_code")
    private String questionCode;

    @Column(name = "ticked_1")
    private int ticked1;

    @Column(name = "ticked_2")
    private int ticked2;

    @Column(name = "ticked_3")
    private int ticked3;

    @Column(name = "ticked_4")
    private int ticked4;

    @Column(name = "ticked_5")
    private int ticked5;

    @SuppressWarnings("NullAway.Init")
    protected PaperCount() {
    }

    PaperCount(long tallyId, String questionCode, Distribution counts) {
        this.tallyId = tallyId;
        this.questionCode = questionCode;
        this.ticked1 = counts.of(1);
        this.ticked2 = counts.of(2);
        this.ticked3 = counts.of(3);
        this.ticked4 = counts.of(4);
        this.ticked5 = counts.of(5);
    }

    public long tallyId() {
        return tallyId;
    }

    public String questionCode() {
        return questionCode;
    }

    /** @return the counts of the levels */
    public Distribution counts() {
        return Distribution.of(ticked1, ticked2, ticked3, ticked4, ticked5);
    }
}
