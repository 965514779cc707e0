package vn.sontay.training.outcome.certificate;

import vn.sontay.training.learning.curriculum.Course;

/**
 * An issue that was found to be possible.
 *
 * @param unitId of the unit that numbers (CER-16)
 * @param mark in its numbers
 */
record Issue(IssueCertificates command, Drafts drafts, long unitId, String mark) {

    Course course() {
        return drafts.course();
    }
}
