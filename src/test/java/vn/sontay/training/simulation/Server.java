package vn.sontay.training.simulation;

import java.util.List;

/** The server's side of what phones keep, with a database that may lose its last commits. */
interface Server {

    /** An answer as it is sent. @param age in milliseconds */
    record Sent(long seq, int ordinal, String response, long age) {
    }

    /** An answer as it stands in the log. */
    record Logged(String client, long seq) {
    }

    /** @return the name of the receipt */
    String takeAnswers(String client, List<Sent> answers, long now);

    /** @return the name of the receipt */
    String takeMarks(String device, List<Entry> records, long now);

    /** @return which of these names aren't there */
    List<String> missing(List<String> names);

    /** Forgets what was committed after a moment. */
    void lose(long after);

    /** Its clock jumps. */
    void jump(long millis);

    /** @return the time by its clock */
    long clock(long now);

    /** @return all answers in the order in which they count */
    List<Logged> log();

    /** @return what is said of a person of the roll; empty for nothing */
    String mark(String about);
}
