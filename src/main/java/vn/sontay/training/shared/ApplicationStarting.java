package vn.sontay.training.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Fired once at each start, when the schema and the content are in place and before the first request. Observers do what
 * has to be done at a start, and may leave a line for whoever started the application.
 */
public final class ApplicationStarting {

    private final List<String> notices = new ArrayList<>();

    /** Adds a line to what the run command prints last. */
    public void tell(String line) {
        notices.add(line);
    }

    public List<String> notices() {
        return List.copyOf(notices);
    }
}
