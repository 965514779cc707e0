package vn.sontay.training.learning.kit;

import java.util.List;

/**
 * A step of the trainer's script.
 *
 * @param does what the trainer does
 * @param says in the trainer's words; may be empty
 * @param test whether the class takes its last test in it
 * @param needs codes of the sheets that are used in it
 */
public record ScriptStep(int minutes, String does, String says, boolean test, List<String> needs) {

    public ScriptStep {
        needs = List.copyOf(needs);
    }
}
