package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.FactEdition;

/** What was said of a class that counts in figures (CLS-13). It holds for the whole class, from its first day. */
@Entity
@Table(name = "class_edition")
public class ClassEdition extends FactEdition {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "course_code")
    private String courseCode;

    @Column(name = "plan_code")
    private @Nullable String planCode;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "trainer_ids")
    private String trainerIds;

    @SuppressWarnings("NullAway.Init")
    protected ClassEdition() {
    }

    ClassEdition(TrainingClass now, Instant recordedAt, String recordedBy) {
        super(now.startsOn(), recordedAt, recordedBy);
        this.classId = now.id();
        this.courseCode = now.courseCode();
        this.planCode = now.planCode();
        this.startsOn = now.startsOn();
        this.endsOn = now.endsOn();
        this.trainerIds = now.trainerIds().stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** @return the plan it counted for, or null for none */
    public @Nullable String planCode() {
        return planCode;
    }

    public String courseCode() {
        return courseCode;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    /** @return the ids of the people who taught it, in order, with commas between them */
    public String trainerIds() {
        return trainerIds;
    }
}
