package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * A line of the register (sổ cấp giấy chứng nhận). Life: issued once with its number, code, evidence and paper, never
 * changed afterwards; at most one of an enrolment counts ({@code live_key} 0). It copies every name as it was (CER-6).
 */
@Entity
@Table(name = "certificate")
public class Certificate extends PersistentEntity {

    private String code;

    @Column(name = "unit_id")
    private long unitId;

    private String register;

    @Column(name = "for_year")
    private int forYear;

    private int serial;

    @Column(name = "number_text")
    private String numberText;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "full_name")
    private String fullName;

    @Column(name = "birth_year")
    private @Nullable Integer birthYear;

    @Column(name = "unit_name")
    private String unitName;

    @Column(name = "course_title")
    private String courseTitle;

    @Column(name = "class_title")
    private String classTitle;

    @Column(name = "class_starts_on")
    private LocalDate classStartsOn;

    @Column(name = "class_ends_on")
    private LocalDate classEndsOn;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_title")
    private String signatoryTitle;

    @Column(name = "authority_prefix")
    private @Nullable String authorityPrefix;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    @Lob
    private String evidence;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    private boolean demo;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {
    }

    /** @param code as it is stored, not in groups */
    Certificate(RegisterNumber number, String code, Enrolment holder, TrainingClass trainingClass, String courseTitle,
            IssueTerms terms, Evidence evidence, IssuedPaper paper) {
        this.code = code;
        this.unitId = number.unitId();
        this.register = number.register();
        this.forYear = number.year();
        this.serial = number.serial();
        this.numberText = number.text();
        this.enrolmentId = holder.id();
        this.classId = trainingClass.id();
        this.personId = holder.personId();
        this.fullName = holder.fullName();
        this.birthYear = holder.birthYear();
        this.unitName = holder.unitName();
        this.courseTitle = courseTitle;
        this.classTitle = trainingClass.title();
        this.classStartsOn = trainingClass.startsOn();
        this.classEndsOn = trainingClass.endsOn();
        this.issuerName = terms.issuer().name();
        this.signatoryName = terms.signatory().fullName();
        this.signatoryTitle = terms.signatory().title();
        this.authorityPrefix = terms.signatory().authorityPrefix();
        this.issuedOn = terms.issuedOn();
        this.decisionNumber = terms.decisionNumber();
        this.evidence = evidence.json();
        this.pdfSha256 = paper.sha256();
        this.demo = terms.demo();
        this.recordedAt = terms.recordedAt();
        this.recordedBy = terms.recordedBy();
    }

    long enrolmentId() {
        return enrolmentId;
    }

    long classId() {
        return classId;
    }

    long personId() {
        return personId;
    }

    String fullName() {
        return fullName;
    }

    String numberText() {
        return numberText;
    }

    String unitName() {
        return unitName;
    }

    String classTitle() {
        return classTitle;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** @return the id of the quiz attempt on which it was decided, or null when none counted */
    @Nullable
    Long recordedAttempt() {
        return new Evidence(evidence).attempt();
    }

    /** @return what anyone may read of it (CER-7) */
    Verification verified() {
        Verification.State state = revokedAt == null ? Verification.State.VALID : Verification.State.REVOKED;
        return new Verification(state, VerificationCode.grouped(code), 0, numberText, fullName, courseTitle,
                classStartsOn, classEndsOn, issuerName, issuedOn, demo);
    }
}
