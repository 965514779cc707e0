/** The pages of tests: taking one, its result, a class's results, tests from paper; and the address that saves one answer. */
@NullMarked
package vn.sontay.training.assessment.quiz.web;

import org.jspecify.annotations.NullMarked;
