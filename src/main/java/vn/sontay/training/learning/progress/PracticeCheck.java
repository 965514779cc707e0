package vn.sontay.training.learning.progress;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.shared.PersistentEntity;

/**
 * Which items of a task's check-list somebody had met, as a trainer saw it at one moment. Written once; a later one of the
 * same person and task takes its place (PRG-8). Items are kept as their text, as the content's list may change.
 */
@Entity
@Table(name = "practice_check")
public class PracticeCheck extends PersistentEntity {

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "practice_code")
    private String practiceCode;

    private int ordinal;

    @Column(name = "checked_on")
    private LocalDate checkedOn;

    private String note;

    private int items;

    @Column(name = "checked_by")
    private String checkedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "practice_check_item", joinColumns = @JoinColumn(name = "check_id"))
    @OrderColumn(name = "item_no")
    @Column(name = "item")
    private List<String> met = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PracticeCheck() {
    }

    /**
     * @param ordinal its number among those of the same person and task, from 1
     * @param items how many the list had
     * @param met those that were met, in the list's order
     */
    PracticeCheck(SaveChecklist command, int ordinal, int items, List<String> met, String checkedBy,
            Instant recordedAt) {
        this.enrolmentId = command.enrolmentId();
        this.practiceCode = command.practiceCode();
        this.ordinal = ordinal;
        this.checkedOn = command.signedOn();
        this.note = command.note();
        this.items = items;
        this.checkedBy = checkedBy;
        this.recordedAt = recordedAt;
        this.met.addAll(met);
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String practiceCode() {
        return practiceCode;
    }

    /** @return its number among those of the same person and task, from 1 */
    public int ordinal() {
        return ordinal;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    /** @return for the class's staff; may be empty */
    public String note() {
        return note;
    }

    /** @return how many items the list had */
    public int items() {
        return items;
    }

    public String checkedBy() {
        return checkedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** @return the texts of the items that were met */
    public List<String> met() {
        return List.copyOf(met);
    }
}
