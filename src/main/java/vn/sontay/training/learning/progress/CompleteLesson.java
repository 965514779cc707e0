package vn.sontay.training.learning.progress;

/**
 * A trainee's own "Đã học xong".
 *
 * @param requestId made by the client, so that a repeat is one command
 * @param editionId the archived edition that stood on the page
 */
public record CompleteLesson(String requestId, long enrolmentId, String lessonCode, long editionId) {
}
