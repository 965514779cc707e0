package vn.sontay.training.shared.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/** The one database of the application: hands out connections while it is there, and cuts them when it isn't (DB-1). */
public final class Database {

    private static final Logger LOG = Logger.getLogger(Database.class.getName());
    private static final String MARIADB = "jdbc:mariadb:";
    private static final int H2_IS_OPEN_ALREADY = 90020;

    private static volatile @Nullable Database known;

    private final String url;
    private final String user;
    private final String password;
    private final DatabaseWatch watch;
    private final OneWriter writer = OneWriter.ofDriver();
    private final Set<Connection> handedOut = Collections.newSetFromMap(new WeakHashMap<>());

    private Database(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.watch = new DatabaseWatch(this::open, this::cutAll, ClusterNode.question(url));
    }

    /** @return the database with that address; the same object as long as address and user stay the same */
    static synchronized Database at(String url, String user, String password) {
        Database old = known;
        if (old != null && old.url.equals(url) && old.user.equals(user) && old.password.equals(password)) {
            return old;
        }
        Database made = new Database(url, user, password);
        known = made;
        return made;
    }

    /** @return whether the database is known to be away; false as long as nothing is known */
    public static boolean isAway() {
        Database database = known;
        return database != null && database.watch.isAway();
    }

    /** Asks it now. @return whether it has answered in time; false while nobody has connected yet */
    public static boolean answers() {
        Database database = known;
        return database != null && database.watch.answers();
    }

    /** @return how many connections of the pool are open */
    public static int connectionsOpen() {
        Database database = known;
        if (database == null) {
            return 0;
        }
        synchronized (database.handedOut) {
            return (int) database.handedOut.stream().filter(Database::isOpen).count();
        }
    }

    private static boolean isOpen(Connection connection) {
        try {
            return !connection.isClosed();
        } catch (SQLException e) {
            return false;
        }
    }

    /** @return the same database for long work, outside the pool (DB-3); somebody must have connected before */
    public static DataSource unhurriedSource() {
        Database database = Objects.requireNonNull(known, "nobody has connected yet");
        return AppDataSource.unhurried(database.url, database.user, database.password);
    }

    /** @return connections to a database that take the time they need (DB-3), for who runs outside of the server */
    public static DataSource unhurriedSource(String url, String user, String password) {
        return AppDataSource.unhurried(url, user, password);
    }

    /** From now on it is asked all the time; an embedded database can't fall silent and isn't. */
    public static void watch() {
        Database database = known;
        if (database != null && database.url.startsWith(MARIADB)) {
            database.watch.begin();
        }
    }

    /** Asks no more and lets go of the connection for asking. */
    public static void leave() {
        Database database = known;
        if (database != null) {
            database.watch.end();
        }
    }

    /** @return a connection for the pool; the caller closes it */
    Connection connection() throws SQLException {
        if (watch.isAway()) {
            throw new SQLTransientConnectionException("the database is away", "08001");
        }
        Connection connection = open();
        synchronized (handedOut) {
            handedOut.add(connection);
        }
        return connection;
    }

    private Connection open() throws SQLException {
        Connection connection = usable();
        if (writer.hasMovedTo(connection)) {
            List<Connection> open;
            synchronized (handedOut) {
                open = writer.elsewhere(handedOut);
                handedOut.removeAll(open);
            }
            cut(open);
        }
        return connection;
    }

    /** Who refuses is passed over by the driver for a while, so the next connection leads to another node; the last one is taken as it is. */
    private Connection usable() throws SQLException {
        Connection connection = connected();
        for (int others = ClusterNode.count(url) - 1; others > 0 && !ClusterNode.answers(connection); others--) {
            cut(List.of(connection));
            connection = connected();
        }
        return connection;
    }

    /**
     * An embedded database that has shut itself (DB-8) and was opened again is forgotten by H2 as soon as somebody touches a connection from
     * before, and can't be opened a third time while those to it are open.
     */
    private Connection connected() throws SQLException {
        try {
            return driver().getConnection();
        } catch (SQLException e) {
            if (e.getErrorCode() == H2_IS_OPEN_ALREADY) {
                cutAll();
                watch.hangUp();
            }
            throw e;
        }
    }

    private DataSource driver() throws SQLException {
        if (url.startsWith(MARIADB)) {
            MariaDbDataSource source = new MariaDbDataSource(ClusterNode.address(url));
            source.setUser(user);
            source.setPassword(password);
            return source;
        }
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }

    private void cutAll() {
        List<Connection> open;
        synchronized (handedOut) {
            open = List.copyOf(handedOut);
            handedOut.clear();
        }
        cut(open);
    }

    /** Each on a thread of its own: a driver may say good-bye to a server that doesn't listen. */
    private static void cut(List<Connection> open) {
        open.forEach(connection -> Thread.ofVirtual().start(() -> {
            try {
                connection.abort(Runnable::run);
                connection.close(); // as H2 knows no abort
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.FINE, "not cut", e);
            }
        }));
    }

    /** @return a connection that takes the time it needs (DB-3) and isn't cut; the caller closes it */
    Connection unhurried() throws SQLException {
        Connection connection = open();
        boolean mariadb = url.startsWith(MARIADB);
        if (mariadb) {
            connection.setNetworkTimeout(Runnable::run, 0);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(mariadb ? "set max_statement_time = 0" : "set query_timeout 0");
        }
        return connection;
    }
}
