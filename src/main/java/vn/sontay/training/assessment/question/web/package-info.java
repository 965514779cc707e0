/** How questions are shown and answers read: one component for the fields, one for the explanation, one reader of forms. */
@NullMarked
package vn.sontay.training.assessment.question.web;

import org.jspecify.annotations.NullMarked;
