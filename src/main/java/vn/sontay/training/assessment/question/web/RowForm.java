package vn.sontay.training.assessment.question.web;

/** A line of a task that is being written: an option, a pair, an item or an answer. */
public class RowForm {

    private String text = "";
    private String answer = "";
    private String tolerance = "";
    private String percent = "";
    private String feedback = "";
    private boolean right;

    /** @return whether nothing was typed */
    boolean isBlank() {
        return (text + answer + tolerance + percent + feedback).isBlank() && !right;
    }

    /** @return whether what is seldom said is said of it */
    public boolean isDetailed() {
        return !(percent + feedback).isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(String tolerance) {
        this.tolerance = tolerance;
    }

    public String getPercent() {
        return percent;
    }

    public void setPercent(String percent) {
        this.percent = percent;
    }

    public String getFeedback() {
        return feedback;
    }

    public void setFeedback(String feedback) {
        this.feedback = feedback;
    }

    public boolean isRight() {
        return right;
    }

    public void setRight(boolean right) {
        this.right = right;
    }
}
