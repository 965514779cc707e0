package vn.sontay.training.certificate;

import vn.sontay.training.trainingclass.Enrolment;

/** Who gets a certificate, and on which evidence. */
record Recipient(Enrolment enrolment, Standing standing) {
}
