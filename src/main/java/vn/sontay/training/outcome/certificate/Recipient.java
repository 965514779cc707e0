package vn.sontay.training.outcome.certificate;

import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Who gets a certificate, and by which judgement. */
record Recipient(Enrolment enrolment, Judgement judgement) {
}
