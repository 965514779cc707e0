package vn.sontay.training.shared.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What web.xml names as the source of the pool's connections. It is nothing but a data source: one that were also an XA data
 * source would make every transaction a distributed one.
 */
public final class AppDataSource implements DataSource {

    private String url = "";
    private String user = "";
    private String password = "";
    private boolean pooled = true;

    /** @return connections outside the pool that take the time they need (DB-3) */
    static AppDataSource unhurried(String url, String user, String password) {
        AppDataSource source = new AppDataSource();
        source.url = url;
        source.user = user;
        source.password = password;
        source.pooled = false;
        return source;
    }

    /** @param url of H2 or MariaDB, with its time-outs */
    public void setUrl(String url) {
        this.url = url;
    }

    public void setUser(String user) {
        this.user = user;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Database database = Database.at(url, user, password);
        return pooled ? database.connection() : database.unhurried();
    }

    @Override
    public Connection getConnection(String otherUser, String otherPassword) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // drivers log where the application does
    }

    @Override
    public void setLoginTimeout(int seconds) {
        // the address says it
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("nothing is wrapped");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
