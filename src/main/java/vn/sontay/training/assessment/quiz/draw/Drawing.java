package vn.sontay.training.assessment.quiz.draw;

/** The rules by which questions are drawn (QUI-11, QUI-18, QUI-23). */
public final class Drawing {

    /**
     * Stands with each attempt and print; whoever changes a rule of drawing raises it. 1: halves dealt for each class, each
     * attempt of a person alike. 2: halves for good, each attempt after the first drawn afresh.
     */
    public static final int VERSION = 2;

    private Drawing() {
    }
}
