package vn.sontay.training.learning.fieldwork;

/**
 * How far a diary has come.
 *
 * @param turns lượt that count
 * @param least lượt that the sign-off asks for
 */
public record DiaryStanding(int turns, int least) {

    /** @return whether the diary holds enough for the sign-off (FLD-6) */
    public boolean enough() {
        return turns >= least;
    }
}
