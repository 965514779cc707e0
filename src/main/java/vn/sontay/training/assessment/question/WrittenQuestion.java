package vn.sontay.training.assessment.question;

import vn.sontay.training.shared.content.ContentMap;

/** A question with the lines it was read from, for the checks that need more than one of them. */
record WrittenQuestion(Question question, ContentMap fields) {
}
