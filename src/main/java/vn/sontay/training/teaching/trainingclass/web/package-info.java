/** The pages of classes: lists, the class's own page, and the administrators' forms around it. */
@NullMarked
package vn.sontay.training.teaching.trainingclass.web;

import org.jspecify.annotations.NullMarked;
