package vn.sontay.training.assessment.interchange;

import vn.sontay.training.assessment.question.Difficulty;

/**
 * What is said on the form, for questions whose file doesn't say it.
 *
 * @param lesson code of the lesson they are about, or empty when the file must say it
 * @param outcome number of its outcome, or 0 for not told
 * @param source the document they stand on
 * @param explanation shown after the attempt where the file tells nothing
 */
public record ImportDefaults(String lesson, int outcome, Difficulty difficulty, String source, String explanation) {
}
