package vn.sontay.training.assessment.question;

import java.util.List;
import java.util.Map;

/**
 * The announcement that the bank was changed in the browser. Whoever keeps something of the bank in memory observes it after
 * the transaction.
 *
 * @param archiveIds of the wordings of these editions
 * @param halves of all questions, these among them
 */
record BankChanged(List<Edition> editions, Map<QuestionKey, Long> archiveIds, Halves halves) {
}
