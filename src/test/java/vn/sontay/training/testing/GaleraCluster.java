package vn.sontay.training.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Three nodes of MariaDB with Galera, of Debian's packages, each a process of its own on free ports of this machine: begun, killed,
 * parted from each other and begun again as the guide says.
 */
public final class GaleraCluster implements AutoCloseable {

    static final String MISSING = "SKIPPED: no cluster of MariaDB here. apt-get install --no-install-recommends mariadb-server "
            + "galera-4 rsync";
    public static final int NODES = 3;
    private static final int PORTS = 4;

    private static final Path LIBRARY = Path.of("/usr/lib/galera/libgalera_smm.so");
    private static final List<Path> PROGRAMS = List.of(Path.of("/usr/sbin/mariadbd"), LIBRARY,
            Path.of("/usr/bin/rsync"), Path.of("/usr/bin/mariadb-install-db"));
    private static final Pattern POSITION = Pattern.compile("Recovered position:\\s*(\\S+)");
    private static final int READY_WITHIN_SECONDS = 120;
    private static final String NAME = "taphuan";

    private final List<Node> nodes;

    private GaleraCluster(List<Node> nodes) {
        this.nodes = nodes;
    }

    /** One node: where it keeps its data, and its ports for the driver, the group, missing changes and whole copies. */
    private static final class Node {

        private final String name;
        private final Path folder;
        private final int[] ports;
        private @Nullable Process process;

        Node(String name, Path folder, int[] ports) {
            this.name = name;
            this.folder = folder;
            this.ports = ports;
        }
    }

    static boolean isInstalled() {
        return PROGRAMS.stream().allMatch(Files::exists);
    }

    /** @return a cluster whose nodes have all joined, with an empty database and a user for applications */
    public static GaleraCluster begin() throws IOException, InterruptedException, SQLException {
        Path home = TemporaryFolders.create();
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            nodes.add(new Node("node" + (i + 1), home.resolve("node" + (i + 1)),
                    IntStream.generate(FreePort::next).limit(PORTS).toArray()));
        }
        GaleraCluster cluster = new GaleraCluster(nodes);
        TemporaryFolders.beforeRemoval(cluster::close);
        for (Node node : nodes) {
            install(node);
        }
        cluster.run(0, "--wsrep-new-cluster");
        cluster.waitFor(0);
        try (Connection connection = cluster.connection(0, "mysql");
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
            statement.execute("create user '" + NAME + "'@'%' identified by '" + NAME + "'");
            statement.execute("grant all on " + NAME + ".* to '" + NAME + "'@'%'");
        }
        for (int i = 1; i < NODES; i++) {
            cluster.run(i);
            cluster.waitFor(i);
        }
        return cluster;
    }

    private static void install(Node node) throws IOException, InterruptedException {
        Files.createDirectory(node.folder);
        if (isRoot()) {
            Files.setOwner(node.folder,
                    node.folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("mysql"));
        }
        Process made = new ProcessBuilder(asServer("mariadb-install-db", "--no-defaults", "--datadir=" + node.folder,
                "--auth-root-authentication-method=normal", "--skip-test-db")).redirectErrorStream(true)
                .redirectOutput(log(node, "install")).start();
        if (made.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log(node, "install").toPath()));
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    /** Copies of whole nodes are written by the user who runs the server, and not by root. */
    private static List<String> asServer(String... command) {
        Stream<String> first = isRoot()
                ? Stream.of("setpriv", "--reuid=mysql", "--regid=mysql", "--init-groups")
                : Stream.of();
        return Stream.concat(first, Stream.of(command)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static java.io.File log(Node node, String kind) {
        return node.folder.resolveSibling(node.name + "-" + kind + ".log").toFile();
    }

    private void run(int number, String... more) throws IOException {
        Node node = nodes.get(number);
        List<String> command = asServer("mariadbd", "--no-defaults", "--port=" + node.ports[0],
                "--bind-address=127.0.0.1", "--socket=" + node.folder.resolve("s.sock"),
                "--pid-file=" + node.folder.resolve("pid"), "--skip-name-resolve",
                "--character-set-server=utf8mb4", "--innodb-autoinc-lock-mode=2",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=128M", "--skip-ssl");
        command.addAll(ofCluster(node));
        command.addAll(List.of(more));
        node.process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(node, "server"))).start();
    }

    /** Options of its plug-in are fixed while it runs: those of the provider can be set, and with them a node parted. */
    private List<String> ofCluster(Node node) {
        return List.of("--datadir=" + node.folder, "--skip-log-bin", "--binlog-format=ROW",
                "--innodb-use-native-aio=0", "--plugin-wsrep-provider=OFF", "--wsrep-on=1",
                "--wsrep-provider=" + LIBRARY, "--wsrep-cluster-name=" + NAME,
                "--wsrep-cluster-address=gcomm://" + group(), "--wsrep-node-address=127.0.0.1:" + node.ports[1],
                "--wsrep-node-name=" + node.name,
                "--wsrep-provider-options=base_host=127.0.0.1;base_port=" + node.ports[1]
                        + ";gmcast.listen_addr=tcp://127.0.0.1:" + node.ports[1] + ";ist.recv_addr=127.0.0.1:"
                        + node.ports[2] + ";gcache.size=128M",
                "--wsrep-sst-method=rsync", "--wsrep-sst-receive-address=127.0.0.1:" + node.ports[3]);
    }

    private String group() {
        return nodes.stream().map(node -> "127.0.0.1:" + node.ports[1]).collect(Collectors.joining(","));
    }

    /** Waits until it has all that the others have. */
    private void waitFor(int number) throws InterruptedException, IOException {
        for (int i = 0; i < READY_WITHIN_SECONDS * 5; i++) {
            if (status(number, "wsrep_local_state_comment").equals("Synced")) {
                return;
            }
            if (!nodes.get(number).process.isAlive()) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        List<String> said = Files.readAllLines(log(nodes.get(number), "server").toPath());
        throw new IllegalStateException("a node doesn't join: "
                + String.join("\n", said.subList(Math.max(0, said.size() - 60), said.size())));
    }

    private String status(int number, String name) {
        try (Connection connection = connection(number, "mysql");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("show status like '" + name + "'")) {
            return rows.next() ? rows.getString(2) : "";
        } catch (SQLException e) {
            return "";
        }
    }

    /** @return a counter of that node, such as wsrep_local_bf_aborts */
    public long counter(int number, String name) {
        return Long.parseLong(status(number, name));
    }

    /** Kills it at once, as a power cut would. */
    public void kill(int number) throws InterruptedException {
        Process process = nodes.get(number).process;
        process.destroyForcibly();
        process.waitFor();
    }

    /** Begins it again after a kill: it finds out what it had, and is given what it has missed. */
    public void restart(int number) throws IOException, InterruptedException {
        run(number, "--wsrep-start-position=" + position(number));
        waitFor(number);
    }

    /** Ends it in order, as for an update. */
    public void stop(int number) throws InterruptedException {
        Process process = nodes.get(number).process;
        process.destroy();
        process.waitFor();
    }

    /** Begins a cluster again of which no node runs: the one with most of it first, by itself, as the guide says. */
    public void beginAgain() throws IOException, InterruptedException {
        Map<Integer, Long> found = new HashMap<>();
        for (int number : numbers()) {
            found.put(number, Long.parseLong(position(number).replaceAll(".*:", "")));
        }
        beginAgainFrom(Collections.max(found.entrySet(), Map.Entry.comparingByValue()).getKey());
        for (int number : numbers()) {
            if (!nodes.get(number).process.isAlive()) {
                restart(number);
            }
        }
    }

    /** Begins all at once, as when power comes back: they remember who was there, and are a cluster again once all of these are. */
    public void beginAllAtOnce() throws IOException, InterruptedException {
        for (int number : numbers()) {
            run(number, "--wsrep-start-position=" + position(number));
        }
        for (int number : numbers()) {
            waitFor(number);
        }
    }

    /** Begins a new cluster with what that node has, whatever the others have. */
    public void beginAgainFrom(int number) throws IOException, InterruptedException {
        Path state = nodes.get(number).folder.resolve("grastate.dat");
        Files.writeString(state,
                Files.readString(state).replace("safe_to_bootstrap: 0", "safe_to_bootstrap: 1"));
        run(number, "--wsrep-start-position=" + position(number), "--wsrep-new-cluster");
        waitFor(number);
    }

    /** Begins it as one that has nothing of its own and is given a whole copy. */
    public void restartWithNothing(int number) throws IOException, InterruptedException {
        for (String known : List.of("grastate.dat", "gvwstate.dat", "galera.cache")) {
            Files.deleteIfExists(nodes.get(number).folder.resolve(known));
        }
        run(number);
        waitFor(number);
    }

    /** @return what a node that doesn't run has, as the cluster counts it */
    private String position(int number) throws IOException, InterruptedException {
        Node node = nodes.get(number);
        java.io.File found = log(node, "recover");
        List<String> command = asServer("mariadbd", "--no-defaults", "--wsrep-recover");
        command.addAll(ofCluster(node));
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(found).start().waitFor();
        return POSITION.matcher(Files.readString(found.toPath())).results().map(match -> match.group(1))
                .reduce((first, last) -> last).orElseThrow(() -> new IllegalStateException("no position: " + found));
    }

    /** The others reach each other and no more this node, nor it them; applications reach each of them as before. */
    public void part(int number) throws SQLException {
        isolate(number, 1);
    }

    /** The network is whole again. */
    public void joinAgain(int number) throws SQLException, IOException, InterruptedException {
        isolate(number, 0);
        waitFor(number);
    }

    private void isolate(int number, int yes) throws SQLException {
        tell(number, "gmcast.isolate=" + yes);
    }

    private void tell(int number, String option) throws SQLException {
        try (Connection connection = connection(number, "mysql");
                Statement statement = connection.createStatement()) {
            statement.execute("set global wsrep_provider_options = '" + option + "'");
        }
    }

    /** Tells the one that is left that the others are really gone, since it takes itself for the smaller part. */
    public void goOnAlone(int number) throws SQLException, IOException, InterruptedException {
        tell(number, "pc.bootstrap=1");
        waitFor(number);
    }

    /** It stands still, as a machine does that hangs: the others go on without it. */
    public void freeze(int number) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-STOP", String.valueOf(nodes.get(number).process.pid())).start().waitFor();
    }

    /** @return the node at which most of the applications' connections are */
    public int writer() {
        return Collections.max(numbers(), Comparator.comparingLong(this::connections));
    }

    private long connections(int number) {
        try (Connection connection = connection(number);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select count(*) from information_schema.processlist where user = '" + NAME + "'")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            return -1;
        }
    }

    /** @return how many nodes this one counts itself among */
    public long members(int number) {
        return counter(number, "wsrep_cluster_size");
    }

    /** @return what an application is told so that it uses the cluster, one node at a time */
    public Map<String, String> settings() {
        String hosts = nodes.stream().map(node -> "127.0.0.1:" + node.ports[0]).collect(Collectors.joining(","));
        return Map.of("DB_CLASS", "org.mariadb.jdbc.MariaDbDataSource", "DB_URL",
                "jdbc:mariadb:sequential://" + hosts + "/" + NAME, "DB_USER", NAME, "DB_PASSWORD", NAME);
    }

    /** @return a connection to that node alone, past the application; the caller closes it */
    public Connection connection(int number) throws SQLException {
        return connection(number, NAME);
    }

    private Connection connection(int number, String schema) throws SQLException {
        return DriverManager.getConnection("jdbc:mariadb://127.0.0.1:" + nodes.get(number).ports[0] + "/" + schema
                + "?connectTimeout=2000&allowMultiQueries=true", "root", "");
    }

    /** @return connections as applications have them, from outside of these */
    public DataSource source() throws SQLException {
        MariaDbDataSource source = new MariaDbDataSource(settings().get("DB_URL"));
        source.setUser(NAME);
        source.setPassword(NAME);
        return source;
    }

    /** @return the numbers of the nodes, in the order in which applications try them */
    public static List<Integer> numbers() {
        return IntStream.range(0, NODES).boxed().toList();
    }

    @Override
    public void close() {
        for (Node node : nodes) {
            if (node.process != null) {
                node.process.destroyForcibly();
                node.process.onExit().join();
            }
        }
    }
}
