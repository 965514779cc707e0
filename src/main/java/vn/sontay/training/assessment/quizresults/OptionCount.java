package vn.sontay.training.assessment.quizresults;

/**
 * How often an option was chosen.
 *
 * @param letter the question's own
 * @param chosen by how many
 * @param share of all who were asked, in hundredths
 * @param upper share of the upper group that chose it, in hundredths
 * @param lower the same of the lower group
 */
public record OptionCount(String letter, String text, boolean key, int chosen, int share, int upper, int lower) {
}
