package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/**
 * A certificate of somebody in a class, with evidence and paper, which are never changed. At most one of an enrolment hasn't ended
 * (CER-8).
 */
@Entity
@DiscriminatorValue("SYSTEM")
public class Certificate extends RegisteredCertificate {

    /** Its number, which no other of the system's own has. */
    @Column(name = "number_key")
    private String numberKey;

    @Column(name = "enrolment_id")
    private long enrolmentId;

    @Column(name = "class_id")
    private long classId;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "decision_number")
    private @Nullable String decisionNumber;

    /** Code of the course by which it is renewed, where it expires. */
    @Column(name = "renewal_course")
    private @Nullable String renewalCourse;

    @Lob
    private String evidence;

    @Column(name = "pdf_sha256")
    private String pdfSha256;

    @SuppressWarnings("NullAway.Init")
    protected Certificate() {
    }

    /** @param code as it is stored, not in groups */
    Certificate(RegisterNumber number, String code, Recipient recipient,
            Drafts drafts, Evidence evidence, IssuedPaper paper) {
        super(number, number.text(), code, named(recipient), drafts.printed(),
                drafts.terms().issuedOn(), drafts.entered());
        Enrolment holder = recipient.enrolment();
        this.numberKey = number.text();
        this.enrolmentId = holder.id();
        this.classId = drafts.trainingClass().id();
        this.personId = holder.personId();
        this.decisionNumber = drafts.terms().decisionNumber();
        this.renewalCourse = drafts.renewal();
        this.evidence = evidence.json();
        this.pdfSha256 = paper.sha256();
    }

    private static Named named(Recipient recipient) {
        return new Named(recipient.fullName(), recipient.enrolment().birthYear(), recipient.enrolment().unitName());
    }

    @Override
    public Long holder() {
        return personId;
    }

    @Override
    public boolean fromPaper() {
        return false;
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

    /** @return on what it was decided (CER-6) */
    Evidence evidence() {
        return new Evidence(evidence);
    }

    /** @return what its paper says of the class */
    ClassOnPaper classOnPaper() {
        return printed().classOnPaper(evidence().periods());
    }
}
