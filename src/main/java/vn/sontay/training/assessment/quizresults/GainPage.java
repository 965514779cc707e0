package vn.sontay.training.assessment.quizresults;

import vn.sontay.training.teaching.trainingclass.ClassFacts;

/**
 * What a class has gained.
 *
 * @param quizCode of the quiz at the end; empty when the content no longer has it
 * @param people who are in the class, with or without both quizzes
 */
public record GainPage(ClassFacts facts, String quizCode, int people, GainFigures gain, SlopePlot plot) {
}
