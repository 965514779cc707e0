package vn.sontay.training.testresults;

import vn.sontay.training.trainingclass.ClassFacts;

/**
 * What a class has gained.
 *
 * @param people who are in the class, with or without both tests
 */
public record GainPage(ClassFacts facts, int people, GainFigures gain, SlopePlot plot) {
}
