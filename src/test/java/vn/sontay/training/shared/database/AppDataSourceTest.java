package vn.sontay.training.shared.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.XADataSource;
import javax.xml.parsers.DocumentBuilderFactory;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.mariadb.jdbc.MariaDbDataSource;
import org.w3c.dom.Document;

/** The pool looks at the class that web.xml names: whatever is an XA data source too makes each transaction a distributed one. */
class AppDataSourceTest {

    private static Class<?> named() throws Exception {
        Document settings = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile());
        return Class.forName(settings.getElementsByTagName("class-name").item(0).getTextContent().strip());
    }

    @Test
    void the_pool_is_given_a_plain_data_source_so_that_no_transaction_is_distributed() throws Exception {
        Class<?> named = named();
        assertEquals(AppDataSource.class, named);
        assertTrue(DataSource.class.isAssignableFrom(named));
        assertFalse(XADataSource.class.isAssignableFrom(named));
        assertFalse(ConnectionPoolDataSource.class.isAssignableFrom(named));
    }

    @Test
    void the_drivers_own_data_sources_would_be_distributed_ones() {
        assertTrue(XADataSource.class.isAssignableFrom(JdbcDataSource.class));
        assertTrue(XADataSource.class.isAssignableFrom(MariaDbDataSource.class));
    }
}
