package vn.sontay.training.teaching.feedback;

/**
 * What a trainee sees before filling in.
 *
 * @param handedIn whether they have handed in
 */
public record MySheet(long enrolmentId, FeedbackClass of, FeedbackForm form, boolean handedIn) {

    /** @return whether it can be filled in now */
    public boolean fillable() {
        return of.open() && !handedIn;
    }
}
