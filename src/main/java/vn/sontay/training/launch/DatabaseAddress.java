package vn.sontay.training.launch;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A JDBC address with the time-outs that it doesn't name itself (LAU-6). */
final class DatabaseAddress {

    private static final String MARIADB = "jdbc:mariadb:";
    private static final String H2 = "jdbc:h2:";
    /** Milliseconds that a statement may take. */
    private static final String H2_STATEMENT = ";QUERY_TIMEOUT=30000";

    /** Milliseconds, seconds in the session's variables. A socket waits longer than a statement may take. */
    private static final Map<String, String> TIME_OUTS = timeOuts();

    private DatabaseAddress() {
    }

    /** @return the same address, with time-outs for a statement and, of MariaDB, for connecting, for an answer and for a lock */
    static String withTimeOuts(String url) {
        if (url.startsWith(H2)) {
            return url.toUpperCase(Locale.ROOT).contains(";QUERY_TIMEOUT=") ? url : url + H2_STATEMENT;
        }
        if (!url.startsWith(MARIADB)) {
            return url;
        }
        int start = url.indexOf('?');
        String options = start < 0 ? "" : url.substring(start + 1);
        String missing = TIME_OUTS.entrySet().stream().filter(option -> !names(options, option.getKey()))
                .map(option -> option.getKey() + "=" + option.getValue()).collect(Collectors.joining("&"));
        if (missing.isEmpty()) {
            return url;
        }
        return (start < 0 ? url : url.substring(0, start)) + "?" + options + (options.isEmpty() ? "" : "&") + missing;
    }

    private static boolean names(String options, String name) {
        return Arrays.stream(options.toLowerCase(Locale.ROOT).split("&"))
                .anyMatch(option -> option.startsWith(name.toLowerCase(Locale.ROOT) + "="));
    }

    private static Map<String, String> timeOuts() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("connectTimeout", "2000");
        all.put("socketTimeout", "40000");
        all.put("sessionVariables", "max_statement_time=30,innodb_lock_wait_timeout=15");
        return all;
    }
}
