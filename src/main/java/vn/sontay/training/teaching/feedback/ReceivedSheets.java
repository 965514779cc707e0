package vn.sontay.training.teaching.feedback;

/**
 * How many sheets of a class have come in, and which of them may be shown (FBK-5).
 *
 * @param phone filled in on the screen
 * @param paper counted by staff, withdrawn tallies left out
 */
public record ReceivedSheets(int phone, int paper) {

    /** Below this nothing is shown. */
    public static final int FEWEST = 5;

    /** @return whether there are so many from phones that nobody can find out one by taking the paper sheets away */
    public boolean phoneCounts() {
        return phone >= FEWEST;
    }

    /** @return how many the figures are made of */
    public int counted() {
        return paper + (phoneCounts() ? phone : 0);
    }

    /** @return whether figures are shown */
    public boolean shown() {
        return counted() >= FEWEST;
    }

    /** @return whether figures are shown that leave sheets from phones out */
    public boolean leavesPhonesOut() {
        return shown() && phone > 0 && !phoneCounts();
    }

    /** @return all of them */
    public int total() {
        return phone + paper;
    }
}
