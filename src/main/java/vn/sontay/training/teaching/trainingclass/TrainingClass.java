package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/**
 * One holding of a course: where, when, by whom. Life: opened by an administrator; sessions, trainers and people are added;
 * it is held once the roll call of every session is closed, which is derived, never stored.
 */
@Entity
@Table(name = "training_class")
public class TrainingClass extends PersistentEntity {

    static final int ORGANISER_LENGTH = 200;

    @Column(name = "course_code")
    private String courseCode;

    @Column(name = "plan_code")
    private @Nullable String planCode;

    private String title;

    private String place;

    @Column(name = "starts_on")
    private LocalDate startsOn;

    @Column(name = "ends_on")
    private LocalDate endsOn;

    @Column(name = "organiser_unit_id")
    private long organiserUnitId;

    @Column(name = "organiser_name")
    private String organiserName;

    @Column(name = "legal_basis")
    private String legalBasis;

    private @Nullable Integer places;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private @Nullable String openedBy;

    @Column(name = "from_papers")
    private boolean fromPapers;

    @ElementCollection
    @CollectionTable(name = "class_trainer", joinColumns = @JoinColumn(name = "class_id"))
    @Column(name = "person_id")
    private Set<Long> trainerIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected TrainingClass() {
    }

    /**
     * @param organiserName the organising unit as it is printed, at most {@link #ORGANISER_LENGTH} characters
     * @param fromPapers whether it is over and is entered from its papers
     */
    TrainingClass(String courseCode, ClassDetails details, String organiserName, Instant openedAt, String openedBy,
            boolean fromPapers) {
        this.courseCode = courseCode;
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.fromPapers = fromPapers;
        this.title = details.title();
        this.place = details.place();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.organiserUnitId = details.organiserUnitId();
        this.organiserName = organiserName;
        this.legalBasis = details.legalBasis();
        this.planCode = details.planCode();
        this.places = details.places();
    }

    void change(ClassDetails details, String newOrganiserName) {
        this.title = details.title();
        this.place = details.place();
        this.startsOn = details.startsOn();
        this.endsOn = details.endsOn();
        this.organiserUnitId = details.organiserUnitId();
        this.organiserName = newOrganiserName;
        this.legalBasis = details.legalBasis();
        this.planCode = details.planCode();
        this.places = details.places();
    }

    /**
     * Lets it last until that day, where it would end before.
     *
     * @return whether it would have
     * @throws RuleException when that is too long
     */
    boolean lastUntil(LocalDate day) {
        if (!day.isAfter(endsOn)) {
            return false;
        }
        ClassDetails.requireNotTooLong("heldOn", startsOn, day);
        endsOn = day;
        return true;
    }

    /** @return whether papers that name the class would say something else, as title or days differ */
    boolean printedOtherwise(ClassDetails details) {
        return !title.equals(details.title()) || !startsOn.equals(details.startsOn())
                || !endsOn.equals(details.endsOn());
    }

    void setTrainers(Set<Long> personIds) {
        trainerIds.retainAll(personIds);
        trainerIds.addAll(personIds);
    }

    public String courseCode() {
        return courseCode;
    }

    public @Nullable String planCode() {
        return planCode;
    }

    public String title() {
        return title;
    }

    public String place() {
        return place;
    }

    public LocalDate startsOn() {
        return startsOn;
    }

    public LocalDate endsOn() {
        return endsOn;
    }

    public long organiserUnitId() {
        return organiserUnitId;
    }

    public String organiserName() {
        return organiserName;
    }

    public String legalBasis() {
        return legalBasis;
    }

    /** @return by whom it was entered when it was over already, or null where it was opened to be held (CLS-25) */
    public @Nullable EnteredFromPapers fromPapers() {
        return fromPapers ? new EnteredFromPapers(openedBy, openedAt) : null;
    }

    /** @return how many people it takes, or null for no limit (CLS-23) */
    @Nullable
    Integer places() {
        return places;
    }

    /** @return the ids of the people who teach it */
    public Set<Long> trainerIds() {
        return Set.copyOf(trainerIds);
    }
}
