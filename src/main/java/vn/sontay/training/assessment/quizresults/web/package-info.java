/** The pages where a trainer watches a quiz and reads what came of it; and the address that takes signs of life. */
@NullMarked
package vn.sontay.training.assessment.quizresults.web;

import org.jspecify.annotations.NullMarked;
