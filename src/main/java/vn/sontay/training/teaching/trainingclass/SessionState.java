package vn.sontay.training.teaching.trainingclass;

/** Whether a session takes place (CLS-15). */
public enum SessionState {

    /** It is held in its half day. */
    STANDS,
    /** Tạm hoãn: it has no day for now; it gets one by being moved. */
    POSTPONED,
    /** Hủy: it isn't held. */
    CANCELLED
}
