/** Pages of questions to the trainer: asking and reading for people of a class, answering for its staff. */
@NullMarked
package vn.sontay.training.learning.inquiry.web;

import org.jspecify.annotations.NullMarked;
