package vn.sontay.training.assessment.quiz.attempt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.assessment.quiz.FeedbackTime;
import vn.sontay.training.assessment.quiz.draw.Drawing;
import vn.sontay.training.assessment.quiz.hours.Deadline;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;

/**
 * One person's going through a quiz. Life: begun with its terms and pass mark frozen (QUI-5), as are its questions, which are rows beside it, answered, submitted and
 * marked, then never changed but for its result, which follows each marking anew. Or entered from paper, finished from the beginning, and perhaps voided later (QUI-9).
 */
@Entity
@Table(name = "attempt")
public class Attempt extends PersistentEntity {

    private static final long OPEN = 0;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "quiz_code")
    private String quizCode;

    private int ordinal;

    @Column(name = "on_paper")
    private boolean onPaper;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "taken_on")
    private @Nullable LocalDate takenOn;

    @Column(name = "correct_count")
    private @Nullable Integer correctCount;

    @Column(name = "question_count")
    private @Nullable Integer questionCount;

    private @Nullable BigDecimal score;

    @Column(name = "pass_mark")
    private BigDecimal passMark;

    private @Nullable Boolean passed;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "voided_at")
    private @Nullable Instant voidedAt;

    @Column(name = "voided_by")
    private @Nullable String voidedBy;

    @Column(name = "void_reason")
    private @Nullable String voidReason;

    @Column(name = "deadline_at")
    private @Nullable Instant deadlineAt;

    @Column(name = "grace_seconds")
    private int graceSeconds;

    @Column(name = "limit_minutes")
    private @Nullable Integer limitMinutes;

    @Column(name = "draw_seed")
    private @Nullable Long drawSeed;

    /** See {@link Drawing#VERSION}. */
    @Column(name = "draw_version")
    private int drawVersion;

    @Column(name = "option_seed")
    private @Nullable Long optionSeed;

    @Column(name = "paper_print_id")
    private @Nullable Long paperPrintId;

    @Enumerated(EnumType.STRING)
    private FeedbackTime feedback;

    @Column(name = "closed_by_clock")
    private boolean closedByClock;

    /** 0 while it is open, then its id: the unique key lets one be open (QUI-6). */
    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected Attempt() {
    }

    private Attempt(long enrolmentId, String quizCode, int ordinal, BigDecimal passMark, Instant startedAt,
            Instant recordedAt, String recordedBy) {
        this.enrolmentId = enrolmentId;
        this.quizCode = quizCode;
        this.ordinal = ordinal;
        this.passMark = passMark;
        this.startedAt = startedAt;
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.liveKey = OPEN;
        this.feedback = AttemptTerms.FREE.feedback();
        this.drawVersion = Drawing.VERSION;
    }

    /** Persist it, then say what it asks ({@code AttemptQuestions}). */
    static Attempt begin(long enrolmentId, String quizCode, int ordinal, BigDecimal passMark, AttemptTerms terms,
            Instant at, String by) {
        Attempt begun = new Attempt(enrolmentId, quizCode, ordinal, passMark, at, at, by);
        begun.deadlineAt = terms.deadlineAt();
        begun.limitMinutes = terms.limitMinutes();
        begun.graceSeconds = terms.graceSeconds();
        begun.drawSeed = terms.drawSeed();
        begun.optionSeed = terms.optionSeed();
        begun.feedback = terms.feedback();
        return begun;
    }

    /** Persist it, then {@link #finishOnPaper} it, or say what was {@link #printed} and {@link #submitPaper} it. */
    static Attempt onPaper(long enrolmentId, String quizCode, int ordinal, BigDecimal passMark, LocalDate takenOn,
            Instant recordedAt, String by) {
        Attempt taken = new Attempt(enrolmentId, quizCode, ordinal, passMark,
                takenOn.atStartOfDay(TimeSource.ZONE).toInstant(), recordedAt, by);
        taken.onPaper = true;
        taken.takenOn = takenOn;
        return taken;
    }

    void finishOnPaper(BigDecimal paperScore) {
        finish(startedAt, paperScore);
    }

    /** What the paper asked, when it was printed here and its answers are entered; beside one that is open on a screen. */
    void printed(PaperAnswers paper, FeedbackTime told) {
        this.liveKey = id();
        this.paperPrintId = paper.printId();
        this.optionSeed = paper.optionSeed();
        this.drawVersion = paper.drawVersion();
        this.feedback = told;
    }

    /** Finishes one whose answers were entered from paper. */
    void submitPaper(MarkSheet sheet) {
        this.correctCount = sheet.correct();
        this.questionCount = sheet.questions();
        finish(startedAt, sheet.score());
    }

    /** @throws RuleException when it has been submitted before */
    void submit(MarkSheet sheet, Instant at) {
        if (!isOpen()) {
            throw new RuleException("quiz.submittedAlready");
        }
        this.takenOn = LocalDate.ofInstant(at, TimeSource.ZONE);
        this.correctCount = sheet.correct();
        this.questionCount = sheet.questions();
        finish(at, sheet.score());
    }

    /** Repeats the result of a marking anew (QUI-17). */
    void regrade(MarkSheet sheet) {
        if (isOpen()) {
            throw new IllegalStateException("Attempt " + id() + " is open");
        }
        this.correctCount = sheet.correct();
        this.questionCount = sheet.questions();
        this.score = sheet.score();
        this.passed = MarkSheet.passes(sheet.score(), passMark);
    }

    /**
     * Closes it for somebody whose time is over: it was handed in when it ended.
     *
     * @throws RuleException when it has been submitted before
     */
    void submitByClock(MarkSheet sheet) {
        submit(sheet, Objects.requireNonNull(deadlineAt));
        this.closedByClock = true;
    }

    /** @return whether its time and the grace are over while it is open still (QUI-21) */
    boolean isOverdue(Instant now) {
        return isOpen() && row().overdue(now);
    }

    /**
     * Gives more time where the hours or the person's minutes say so; never takes any away (QUI-20).
     *
     * @return whether its end has moved
     */
    boolean extend(@Nullable Instant closesAt, int extraMinutes) {
        Instant before = deadlineAt;
        this.deadlineAt = Deadline.later(before,
                Deadline.of(startedAt, limitMinutes, closesAt, extraMinutes));
        return !Objects.equals(before, deadlineAt);
    }

    private void finish(Instant at, BigDecimal finalScore) {
        this.submittedAt = at;
        this.score = finalScore;
        this.passed = MarkSheet.passes(finalScore, passMark);
        this.liveKey = id();
    }

    /** @throws RuleException when it isn't from paper, or is voided already */
    void voidPaper(String reason, Instant at, String by) {
        if (!onPaper) {
            throw new RuleException("quiz.notPaper");
        }
        if (voidedAt != null) {
            throw new RuleException("quiz.voidedAlready");
        }
        this.voidedAt = at;
        this.voidedBy = by;
        this.voidReason = reason;
    }

    public long enrolmentId() {
        return enrolmentId;
    }

    public String quizCode() {
        return quizCode;
    }

    public int ordinal() {
        return ordinal;
    }

    public boolean isOpen() {
        return submittedAt == null;
    }

    public boolean isVoided() {
        return voidedAt != null;
    }

    /** @return by the server's clock; null for no end */
    public @Nullable Instant deadlineAt() {
        return deadlineAt;
    }

    /** @return from which its own questions and their order follow; null for those of the class in their order */
    public @Nullable Long drawSeed() {
        return drawSeed;
    }

    /** @return by which rules its questions were drawn: a {@link Drawing#VERSION} */
    public int drawVersion() {
        return drawVersion;
    }

    /** @return the order in which options are shown */
    public Shuffle shuffle() {
        return Shuffle.of(optionSeed);
    }

    public FeedbackTime feedback() {
        return feedback;
    }

    public BigDecimal passMark() {
        return passMark;
    }

    /** @return 0 to 10; null while it is open */
    public @Nullable BigDecimal score() {
        return score;
    }

    /** @return everything a page says about it */
    public AttemptRow row() {
        return new AttemptRow(id(), version(), ordinal, onPaper, startedAt, submittedAt, takenOn, correctCount,
                questionCount, score, passMark, recordedBy, recordedAt, voidedAt, voidedBy, voidReason,
                deadlineAt, graceSeconds, closedByClock);
    }
}
