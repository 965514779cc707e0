package vn.sontay.training.assessment.quiz.draw;

import vn.sontay.training.assessment.question.Difficulty;
import vn.sontay.training.assessment.question.Half;

/** A question of the first half and one of the second, of one lesson and as alike as can be. */
record Couple(Placed first, Placed second) {

    boolean alike() {
        return first.question().difficulty() == second.question().difficulty();
    }

    Difficulty difficulty() {
        return first.question().difficulty();
    }

    Placed of(Half half) {
        return half == Half.FIRST ? first : second;
    }
}
