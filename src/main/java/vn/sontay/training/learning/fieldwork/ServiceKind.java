package vn.sontay.training.learning.fieldwork;

/** What somebody was helped with, in the order of the paper diary. The names are stored. */
public enum ServiceKind {

    /** To install or activate VNeID. */
    VNEID,
    /** To find the procedure and prepare the papers. */
    PREPARE,
    /** To submit a case. */
    SUBMIT,
    /** To pay. */
    PAY,
    /** To follow a case or complete it. */
    FOLLOW,
    /** To rate the service. */
    RATE,
    /** To be on guard against fraud. */
    SAFETY,
    /** Something else; what it was isn't kept (FLD-2). */
    OTHER
}
