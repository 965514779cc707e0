package vn.sontay.training.teaching.mail;

import java.util.List;

/**
 * The mail of a class.
 *
 * @param on whether there is a mail server (MAI-5)
 * @param reachable people in the class with an address
 * @param people in the class
 * @param rows the newest first, at most {@value #MOST}
 */
public record ClassMails(long classId, String classTitle, boolean on, int reachable, int people, List<MailRow> rows) {

    static final int MOST = 100;

    /** @return whether some were given up */
    public boolean stuck() {
        return rows.stream().anyMatch(row -> row.state().equals("GIVEN_UP"));
    }
}
