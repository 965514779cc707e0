package vn.sontay.training.outcome.certificate;

import vn.sontay.training.teaching.trainingclass.Enrolment;

/** Who gets a certificate, and on which evidence. */
record Recipient(Enrolment enrolment, Standing standing) {
}
