package vn.sontay.training.learning.curriculum;

/** What a course can count as attended besides being there in time: đi muộn, vắng có phép. */
public enum AlsoAttended {
    LATE, EXCUSED
}
