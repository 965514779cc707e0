package vn.sontay.training.outcome.certificate;

import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/**
 * Who gets a certificate, and by which judgement.
 *
 * @param fullName as it is printed
 */
record Recipient(Enrolment enrolment, Judgement judgement, String fullName) {

    /** Under the name by which they are enrolled. */
    Recipient(Enrolment enrolment, Judgement judgement) {
        this(enrolment, judgement, enrolment.fullName());
    }
}
