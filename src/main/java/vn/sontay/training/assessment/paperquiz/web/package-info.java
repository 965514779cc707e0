/** The pages of quizzes on paper: printing, entering, scans; and the address that checks a line while it is typed. */
@NullMarked
package vn.sontay.training.assessment.paperquiz.web;

import org.jspecify.annotations.NullMarked;
