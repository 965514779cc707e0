package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** DB-9. */
class ClusterNodeTest {

    @Test
    void an_address_of_several_nodes_is_asked_for_more_than_a_ping() {
        String cluster = "jdbc:mariadb:sequential://one,two:3307,three/training?sessionVariables=a=1,b=2";
        assertEquals(3, ClusterNode.count(cluster));
        assertNotNull(ClusterNode.question(cluster));
        assertEquals(2, ClusterNode.count("jdbc:mariadb:sequential://one,two"));
    }

    @Test
    void the_driver_remembers_for_seconds_that_a_node_was_away_unless_the_address_says_otherwise() {
        assertEquals("jdbc:mariadb:sequential://one,two/training?a=b&deniedListTimeout=5000&retriesAllDown=4",
                ClusterNode.address("jdbc:mariadb:sequential://one,two/training?a=b"));
        String own = "jdbc:mariadb:sequential://one,two/training?deniedListTimeout=9";
        assertEquals(own, ClusterNode.address(own));
        assertEquals("jdbc:mariadb://one/training", ClusterNode.address("jdbc:mariadb://one/training"));
    }

    @Test
    void one_server_and_an_embedded_database_are_not() {
        for (String url : new String[]{"jdbc:mariadb://localhost/training?sessionVariables=a=1,b=2",
                "jdbc:h2:file:/data/a,b", "jdbc:h2:mem:"}) {
            assertEquals(1, ClusterNode.count(url));
            assertNull(ClusterNode.question(url));
        }
    }
}
