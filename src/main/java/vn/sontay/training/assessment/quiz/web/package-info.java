/** The pages of quizzes: taking one, its result, a class's results, quizzes from paper; and the address that saves one answer. */
@NullMarked
package vn.sontay.training.assessment.quiz.web;

import org.jspecify.annotations.NullMarked;
