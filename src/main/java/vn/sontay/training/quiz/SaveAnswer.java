package vn.sontay.training.quiz;

/**
 * The command to save one answer. It can be repeated without a request id (QUI-7).
 *
 * @param ordinal the question's number, from 1
 * @param clientSeq grows with each saving of this client, at least 0
 */
public record SaveAnswer(long attemptId, int ordinal, Choice choice, long clientSeq) {
}
