package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** What a certificate says of the class, who issued it and who signs. Never changed. */
@Embeddable
public class Printed {

    @Column(name = "course_title")
    private String courseTitle;

    @Column(name = "class_title")
    private String classTitle;

    @Column(name = "class_starts_on")
    private @Nullable LocalDate classStartsOn;

    @Column(name = "class_ends_on")
    private @Nullable LocalDate classEndsOn;

    @Column(name = "issuer_name")
    private String issuerName;

    @Column(name = "signatory_name")
    private String signatoryName;

    @Column(name = "signatory_title")
    private String signatoryTitle;

    @Column(name = "authority_prefix")
    private @Nullable String authorityPrefix;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @SuppressWarnings("NullAway.Init")
    protected Printed() {
    }

    /** @param validUntil the last day on which it is valid, or null where the course doesn't say so */
    Printed(String courseTitle, TrainingClass trainingClass, IssueTerms terms, @Nullable LocalDate validUntil) {
        this.courseTitle = courseTitle;
        this.classTitle = trainingClass.title();
        this.classStartsOn = trainingClass.startsOn();
        this.classEndsOn = trainingClass.endsOn();
        this.issuerName = terms.issuer().name();
        this.signatoryName = terms.signatory().fullName();
        this.signatoryTitle = terms.signatory().title();
        this.authorityPrefix = terms.signatory().authorityPrefix();
        this.validUntil = validUntil;
    }

    /**
     * What a paper says that was given before the system.
     *
     * @param startsOn first day of the class, or null where that isn't known
     * @param signatory who signed, with title, as it stands on the paper
     */
    public Printed(String courseTitle, @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, String issuerName,
            String signatory) {
        this.courseTitle = courseTitle;
        this.classTitle = courseTitle;
        this.classStartsOn = startsOn;
        this.classEndsOn = endsOn;
        this.issuerName = issuerName;
        this.signatoryName = signatory;
        this.signatoryTitle = "";
    }

    String courseTitle() {
        return courseTitle;
    }

    String classTitle() {
        return classTitle;
    }

    @Nullable
    LocalDate classStartsOn() {
        return classStartsOn;
    }

    @Nullable
    LocalDate classEndsOn() {
        return classEndsOn;
    }

    /** @param periods tiết, or null where they weren't kept */
    ClassOnPaper classOnPaper(@Nullable Integer periods) {
        return new ClassOnPaper(classTitle, Objects.requireNonNull(classStartsOn), Objects.requireNonNull(classEndsOn),
                periods);
    }

    @Nullable
    LocalDate validUntil() {
        return validUntil;
    }

    String issuerName() {
        return issuerName;
    }

    /** @return such as "KT. Phó Chủ tịch Hồ Minh Đức" */
    String signatory() {
        return ((authorityPrefix == null ? "" : authorityPrefix + " ") + signatoryTitle + " " + signatoryName).strip();
    }
}
