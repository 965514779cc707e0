package vn.sontay.training.assessment.question.web;

/** A part of a scenario that is being written. */
public class PartForm {

    private final TaskForm task;
    private String text = "";

    PartForm(TaskForm task) {
        this.task = task;
    }

    public TaskForm getTask() {
        return task;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
