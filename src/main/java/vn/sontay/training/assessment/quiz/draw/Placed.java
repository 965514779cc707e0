package vn.sontay.training.assessment.quiz.draw;

import vn.sontay.training.assessment.question.Question;

/** A question and its place in the order of the course's lessons, then of the bank. */
record Placed(Question question, int place) {
}
