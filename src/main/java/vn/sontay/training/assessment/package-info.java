/** What is asked and how it is marked: the bank of questions, quizzes on screens and on paper, their figures. */
@NullMarked
package vn.sontay.training.assessment;

import org.jspecify.annotations.NullMarked;
