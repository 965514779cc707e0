package vn.sontay.training.assessment.quiz.answer;

import java.util.Map;
import vn.sontay.training.assessment.question.Response;

/**
 * What an attempt asks and what stands as answered.
 *
 * @param questions archive ids by number, in order
 * @param given by number; those without an answer are missing
 * @param corrected whether the key of one of them was ever corrected
 */
public record AnsweredQuestions(Map<Integer, Long> questions, Map<Integer, Response> given, boolean corrected) {
}
