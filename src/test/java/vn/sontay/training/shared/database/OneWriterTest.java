package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DB-6. */
class OneWriterTest {

    private final Map<Connection, String> leadsTo = new HashMap<>();
    private final OneWriter writer = new OneWriter(leadsTo::get);

    private Connection connection(String node) {
        Connection made = (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
                new Class<?>[]{Connection.class}, (self, method, arguments) -> switch (method.getName()) {
                    case "isClosed" -> false;
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == arguments[0];
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        leadsTo.put(made, node);
        return made;
    }

    @Test
    void the_newest_connection_tells_which_node_is_written_and_those_to_another_are_named() throws SQLException {
        Connection first = connection("one");
        Connection second = connection("one");
        assertFalse(writer.hasMovedTo(first));
        assertFalse(writer.hasMovedTo(second));
        assertEquals(List.of(), writer.elsewhere(List.of(first, second)));
        Connection third = connection("two");
        assertTrue(writer.hasMovedTo(third));
        assertEquals(List.of(first, second), writer.elsewhere(List.of(first, second, third)));
    }

    @Test
    void one_that_the_driver_has_led_there_itself_stays() throws SQLException {
        Connection old = connection("one");
        writer.hasMovedTo(old);
        leadsTo.put(old, "two");
        assertTrue(writer.hasMovedTo(connection("two")));
        assertEquals(List.of(), writer.elsewhere(List.of(old)));
    }
}
