package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** LAU-6. */
class DatabaseAddressTest {

    private static final String MARIADB = "jdbc:mariadb://db.example.vn:3306/training";

    @Test
    void an_address_that_says_nothing_gets_every_time_out() {
        assertEquals(MARIADB + "?connectTimeout=2000&socketTimeout=40000"
                + "&sessionVariables=max_statement_time=30,innodb_lock_wait_timeout=15",
                DatabaseAddress.withTimeOuts(MARIADB));
    }

    @Test
    void what_the_address_says_stays_and_only_the_rest_is_added() {
        String address = DatabaseAddress.withTimeOuts(MARIADB + "?sslMode=verify-full&CONNECTTIMEOUT=9000");
        assertTrue(address.startsWith(MARIADB + "?sslMode=verify-full&CONNECTTIMEOUT=9000&socketTimeout="), address);
        assertEquals(-1, address.indexOf("connectTimeout="));
        String whole = MARIADB + "?connectTimeout=1&socketTimeout=2&sessionVariables=sql_mode='ANSI'";
        assertEquals(whole, DatabaseAddress.withTimeOuts(whole));
    }

    @Test
    void a_statement_of_an_embedded_database_has_a_time_out_too() {
        assertEquals("jdbc:h2:mem:x;QUERY_TIMEOUT=30000", DatabaseAddress.withTimeOuts("jdbc:h2:mem:x"));
        assertEquals("jdbc:h2:mem:x;query_timeout=9", DatabaseAddress.withTimeOuts("jdbc:h2:mem:x;query_timeout=9"));
    }
}
