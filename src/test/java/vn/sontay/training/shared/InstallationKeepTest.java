package vn.sontay.training.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long phones keep what was acknowledged: KEE-6. */
class InstallationKeepTest {

    private static int seconds(String url) {
        return new Installation(Map.of("DB_URL", url)).keepSeconds();
    }

    @Test
    void kee_6_phones_keep_what_was_acknowledged_where_another_database_may_take_over() {
        assertEquals(20, seconds("jdbc:mariadb:sequential://db1,db2:3307,db3/training"));
        assertEquals(20, seconds("jdbc:mariadb://db1,db2/training?user=a"));
        assertEquals(0, seconds("jdbc:mariadb://db1/training?sessionVariables=a=1,b=2"));
        assertEquals(0, seconds("jdbc:h2:file:/srv/a,b/training"));
        assertEquals(0, new Installation(Map.of()).keepSeconds());
    }

    @Test
    void kee_6_a_setting_says_otherwise() {
        assertEquals(3, new Installation(Map.of("KEEP_SECONDS", "3")).keepSeconds());
        assertEquals(0, new Installation(Map.of("KEEP_SECONDS", "0", "DB_URL", "jdbc:mariadb://a,b/t")).keepSeconds());
    }
}
