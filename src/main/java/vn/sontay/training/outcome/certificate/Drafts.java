package vn.sontay.training.outcome.certificate;

import java.util.List;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/**
 * Writes the certificates of one class, line of the register and paper.
 *
 * @param editions of the lessons as this class reads them
 * @param periods tiết of all sessions of the class
 */
record Drafts(TrainingClass trainingClass, Course course, List<LessonEdition> editions, int periods,
        IssueTerms terms) {

    /** A certificate and its paper, which say the same. */
    record Draft(Certificate certificate, IssuedPaper paper) {
    }

    Draft of(Recipient recipient, RegisterNumber number) {
        String code = VerificationCode.random();
        IssuedPaper paper = IssuedPaper.of(paper(recipient, number, VerificationCode.grouped(code)),
                terms.recordedAt());
        Evidence evidence = Evidence.of(recipient.judgement(), editions, periods);
        return new Draft(new Certificate(number, code, recipient, trainingClass, course.title(), terms,
                evidence, paper), paper);
    }

    private CertificatePaper paper(Recipient recipient, RegisterNumber number, String code) {
        return new CertificatePaper(terms.issuer(),
                new CertificatePaper.Holder(recipient.fullName(), recipient.enrolment().unitName()),
                new CertificatePaper.Training(course.title(), trainingClass.title(), course.certificateText(),
                        trainingClass.startsOn(), trainingClass.endsOn(), periods, course.content(), null),
                number.text(), terms.issuedOn(), terms.decisionNumber(), terms.signatory(),
                new CertificatePaper.Verification(code, terms.address() + "/xac-minh/" + code), terms.demo());
    }
}
