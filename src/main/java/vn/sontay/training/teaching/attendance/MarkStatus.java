package vn.sontay.training.teaching.attendance;

/** How somebody was found at the roll call: có mặt, đi muộn, vắng có phép, vắng không phép. */
public enum MarkStatus {
    PRESENT, LATE, EXCUSED, ABSENT
}
