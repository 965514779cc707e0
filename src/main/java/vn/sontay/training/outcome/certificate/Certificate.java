package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.act.Act;
import vn.sontay.training.outcome.certificate.act.CertificateLife;
import vn.sontay.training.outcome.certificate.act.CertificateState;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * A line of the register (sổ cấp giấy chứng nhận). Life: entered once with its number, code, evidence and paper, which are
 * never changed afterwards; what it is worth follows from the acts on it (CER-17), and is kept here for whoever asks many. At
 * most one of an enrolment hasn't ended ({@code live_key} 0). It copies every name as it was (CER-6).
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

    @Embedded
    private Printed printed;

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

    @Enumerated(EnumType.STRING)
    private CertificateState state;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    /** How many are recorded, so that each makes another version. */
    private int acts;

    @Column(name = "live_key")
    private long liveKey;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {
    }

    /** @param code as it is stored, not in groups */
    Certificate(RegisterNumber number, String code, Recipient recipient, TrainingClass trainingClass,
            String courseTitle,
            IssueTerms terms, Evidence evidence, IssuedPaper paper) {
        Enrolment holder = recipient.enrolment();
        this.code = code;
        this.unitId = number.unitId();
        this.register = number.register();
        this.forYear = number.year();
        this.serial = number.serial();
        this.numberText = number.text();
        this.enrolmentId = holder.id();
        this.classId = trainingClass.id();
        this.personId = holder.personId();
        this.fullName = recipient.fullName();
        this.birthYear = holder.birthYear();
        this.unitName = holder.unitName();
        this.printed = new Printed(courseTitle, trainingClass, terms);
        this.issuedOn = terms.issuedOn();
        this.decisionNumber = terms.decisionNumber();
        this.evidence = evidence.json();
        this.pdfSha256 = paper.sha256();
        this.demo = terms.demo();
        this.recordedAt = terms.recordedAt();
        this.recordedBy = terms.recordedBy();
        this.state = CertificateState.REGISTERED;
    }

    /** Lets the columns say what the acts say. */
    void follow(CertificateLife life) {
        this.state = life.state();
        this.validFrom = life.validFrom();
        this.endedOn = life.end().map(Act::on).orElse(null);
        this.acts = life.acts().size();
        this.liveKey = life.state().isEnded() ? id() : 0;
    }

    /** @return what it is worth */
    CertificateState state() {
        return state;
    }

    /** @return the unit that numbered it */
    long unitId() {
        return unitId;
    }

    String code() {
        return code;
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

    Printed printed() {
        return printed;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    /** @return on what it was decided (CER-6) */
    Evidence evidence() {
        return new Evidence(evidence);
    }

    /** @return what its paper says of the class */
    ClassOnPaper classOnPaper() {
        return printed.classOnPaper(evidence().periods());
    }

    boolean demo() {
        return demo;
    }
}
