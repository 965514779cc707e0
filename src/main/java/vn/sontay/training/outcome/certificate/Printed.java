package vn.sontay.training.outcome.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** What the certificates of one issue say alike: the class, who issued them and who signs. Never changed. */
@Embeddable
class Printed {

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

    @SuppressWarnings("NullAway.Init")
    protected Printed() {
    }

    Printed(String courseTitle, TrainingClass trainingClass, IssueTerms terms) {
        this.courseTitle = courseTitle;
        this.classTitle = trainingClass.title();
        this.classStartsOn = trainingClass.startsOn();
        this.classEndsOn = trainingClass.endsOn();
        this.issuerName = terms.issuer().name();
        this.signatoryName = terms.signatory().fullName();
        this.signatoryTitle = terms.signatory().title();
        this.authorityPrefix = terms.signatory().authorityPrefix();
    }

    String courseTitle() {
        return courseTitle;
    }

    String classTitle() {
        return classTitle;
    }

    LocalDate classStartsOn() {
        return classStartsOn;
    }

    LocalDate classEndsOn() {
        return classEndsOn;
    }

    /** @param periods tiết, or null where they weren't kept */
    ClassOnPaper classOnPaper(@Nullable Integer periods) {
        return new ClassOnPaper(classTitle, classStartsOn, classEndsOn, periods);
    }

    String issuerName() {
        return issuerName;
    }

    /** @return such as "KT. Phó Chủ tịch Hồ Minh Đức" */
    String signatory() {
        return (authorityPrefix == null ? "" : authorityPrefix + " ") + signatoryTitle + " " + signatoryName;
    }
}
