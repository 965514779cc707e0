package vn.sontay.training.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Whether a node of a cluster may be used (DB-9). One that is cut off from the others, or only just comes back to them, takes connections and
 * answers pings, but refuses whatever reads or writes; the driver, which is told so by a statement alone, would choose it again each minute.
 */
final class ClusterNode {

    /** The cheapest that is refused there. */
    private static final String QUESTION = "do 1";

    /** Milliseconds for which the driver passes over a node, and how often it knocks where none answers; otherwise a minute, and 120 times. */
    private static final String MEMORY = "deniedListTimeout=5000&retriesAllDown=4";

    private ClusterNode() {
    }

    /** @return the same address; of several nodes with how long the driver remembers that one was away, where it doesn't say so itself */
    static String address(String url) {
        if (count(url) == 1 || url.contains("deniedListTimeout=")) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + MEMORY;
    }

    /** @return how many nodes the address of a database names */
    static int count(String url) {
        int start = url.indexOf("//");
        if (start < 0) {
            return 1;
        }
        int end = url.indexOf('/', start + 2);
        String hosts = end < 0 ? url.substring(start) : url.substring(start, end);
        return (int) hosts.chars().filter(each -> each == ',').count() + 1;
    }

    /** @return what to ask a node of that address besides a ping; null where a ping says all */
    static @Nullable String question(String url) {
        return count(url) > 1 ? QUESTION : null;
    }

    /** @return whether that node reads and writes */
    static boolean answers(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(QUESTION);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
