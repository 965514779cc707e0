package vn.sontay.training.assessment.question;

import java.util.Map;
import java.util.Set;

/**
 * How the whole bank stands with its second readers.
 *
 * @param unread codes of the questions that nobody has read or released
 * @param released by code why a question is asked without a second reader
 */
public record BankReadings(Set<String> unread, Map<String, String> released) {

    public BankReadings {
        unread = Set.copyOf(unread);
        released = Map.copyOf(released);
    }
}
