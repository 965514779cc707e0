package vn.sontay.training.quiz;

import vn.sontay.training.question.Question;

/** A question and its place in the order of the course's lessons, then of the bank. */
record Placed(Question question, int place) {
}
