package vn.sontay.training.people.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a list: what it says, what becomes of it, and who it was taken over as (ROS-4). */
@Entity
@Table(name = "roster_row")
public class RosterRow {

    private static final int WORDS = 400;
    private static final String BETWEEN = "\t";

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private @Nullable Long id;

    @Column(name = "roster_id")
    private long rosterId;

    @Column(name = "line_no")
    private int lineNo;

    @Lob
    private String cells;

    @Column(name = "group_text")
    private String groupText;

    private @Nullable String typed;

    @Column(name = "unit_text")
    private String unitText;

    @Enumerated(EnumType.STRING)
    private Fate fate;

    @Enumerated(EnumType.STRING)
    private @Nullable Decision decision;

    @Column(name = "decided_person")
    private @Nullable Long decidedPerson;

    @Column(name = "person_id")
    private @Nullable Long personId;

    private boolean added;

    @Column(name = "twin_line")
    private @Nullable Integer twinLine;

    @SuppressWarnings("NullAway.Init")
    protected RosterRow() {
    }

    RosterRow(long rosterId, ListTable.Line line) {
        this.rosterId = rosterId;
        this.lineNo = line.number();
        this.cells = String.join(BETWEEN, line.cells());
        this.groupText = cut(line.group());
        this.unitText = "";
        this.fate = Fate.FRESH;
    }

    private static String cut(String text) {
        return text.length() <= WORDS ? text : text.substring(0, WORDS);
    }

    long rosterId() {
        return rosterId;
    }

    int lineNo() {
        return lineNo;
    }

    List<String> cells() {
        return List.of(cells.split(BETWEEN, -1));
    }

    RowTexts texts(List<RosterField> fields) {
        return typed == null ? RowTexts.of(cells(), fields, groupText) : RowTexts.read(typed);
    }

    boolean isCorrected() {
        return typed != null;
    }

    /** Holds from now on instead of what the file says; what was decided before was about something else. */
    void correct(RowTexts texts) {
        this.typed = texts.written();
        decide(null, null);
    }

    void decide(@Nullable Decision what, @Nullable Long person) {
        this.decision = what;
        this.decidedPerson = person;
    }

    @Nullable
    Decision decision() {
        return decision;
    }

    @Nullable
    Long decidedPerson() {
        return decidedPerson;
    }

    Fate fate() {
        return fate;
    }

    boolean isTaken() {
        return fate == Fate.TAKEN;
    }

    @Nullable
    Integer twinLine() {
        return twinLine;
    }

    @Nullable
    Long personId() {
        return personId;
    }

    boolean isAdded() {
        return added;
    }

    void judged(Verdict verdict) {
        this.fate = verdict.fate();
        this.unitText = cut(verdict.read().texts().unit());
        this.twinLine = verdict.twin();
        this.personId = verdict.person() == null ? null : Long.valueOf(verdict.person().personId());
    }

    /** @param fresh whether the person was added, and not there before */
    void take(long person, boolean fresh) {
        this.fate = Fate.TAKEN;
        this.personId = person;
        this.added = fresh;
    }

    /** As before it was taken over; it is judged again. */
    void giveBack() {
        this.fate = Fate.FRESH;
        this.personId = null;
        this.added = false;
    }
}
