package vn.sontay.training.assessment.question;

/**
 * One of the questions of a scenario.
 *
 * @param task of any type but a scenario
 */
public record Part(String text, Task task) {

    public Part {
        if (task instanceof ScenarioTask) {
            throw new IllegalArgumentException("a scenario within a scenario");
        }
    }
}
