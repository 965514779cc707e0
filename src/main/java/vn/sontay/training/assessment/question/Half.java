package vn.sontay.training.assessment.question;

/** To which half of the bank a question belongs for good (QST-22); in the content files in lower case. */
public enum Half {
    FIRST, SECOND
}
