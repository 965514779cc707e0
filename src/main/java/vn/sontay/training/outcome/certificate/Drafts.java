package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.Validity;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * Writes the certificates of one class, line of the register and paper.
 *
 * @param editions of the lessons as this class reads them
 * @param periods tiết of the class that were held
 * @param validUntil the last day on which they are valid, or null where the course doesn't say so
 */
record Drafts(TrainingClass trainingClass, Course course, List<LessonEdition> editions, int periods,
        IssueTerms terms, @Nullable LocalDate validUntil) {

    /** A certificate and its paper, which say the same. */
    record Draft(Certificate certificate, IssuedPaper paper) {
    }

    Draft of(Recipient recipient, RegisterNumber number) {
        String code = VerificationCode.random();
        IssuedPaper paper = IssuedPaper.of(paper(recipient, number, VerificationCode.grouped(code)),
                terms.recordedAt());
        Evidence evidence = Evidence.of(recipient.judgement(), editions, periods);
        return new Draft(new Certificate(number, code, recipient, this, evidence, paper), paper);
    }

    /** @return the same, valid until that day */
    Drafts until(@Nullable LocalDate day) {
        return new Drafts(trainingClass, course, editions, periods, terms, day);
    }

    /** @return what they say alike */
    Printed printed() {
        return new Printed(course.title(), trainingClass, terms, validUntil);
    }

    RegisteredCertificate.Entered entered() {
        return new RegisteredCertificate.Entered(terms.recordedAt(), terms.recordedBy(), terms.demo());
    }

    /** @return code of the course by which they are renewed, or null */
    @Nullable
    String renewal() {
        Validity validity = course.validity();
        return validity == null ? null : validity.renewal();
    }

    private CertificatePaper paper(Recipient recipient, RegisterNumber number, String code) {
        return new CertificatePaper(terms.issuer(),
                new CertificatePaper.Holder(recipient.fullName(), recipient.enrolment().unitName()),
                new CertificatePaper.Training(course.title(), trainingClass.title(), course.certificateText(),
                        trainingClass.startsOn(), trainingClass.endsOn(), periods, course.content(), null),
                number.text(), terms.issuedOn(), validUntil, terms.decisionNumber(), terms.signatory(),
                new CertificatePaper.Verification(code, terms.address() + "/xac-minh/" + code), terms.layout(),
                terms.wording(),
                terms.demo());
    }
}
