package vn.sontay.training.assessment.question;

/** How hard a question is, as its author judges; in the content files in lower case. */
public enum Difficulty {
    EASY, MEDIUM, HARD
}
