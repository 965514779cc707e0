package vn.sontay.training.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import vn.sontay.training.shared.Vietnamese;

/**
 * Fills a database that the application has prepared with a size: communes that use the system on their own, people, classes of
 * forty with ten sessions, marks, lessons, attempts, certificates and the trail, by {@code large-seed.sql}. The same size gives
 * the same rows on every day, but for the days.
 */
final class LargeSeed {

    static final String PASSWORD = "mot mat khau de do toc do";

    private static final int OLDEST_DAY = 400;
    private static final int LAST_DAY = -10;
    private static final int CLASSES_OF_A_TRAINER = 25;
    private static final int PEOPLE_OF_A_CLASS = 40;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final List<String> FAMILY = List.of("Đinh", "Phạm", "Nguyễn", "Trần", "Lê", "Hồ", "Võ", "Bùi", "Đỗ",
            "Phan", "Hoàng", "Vũ");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Minh", "Thanh", "Hồng", "Quốc", "Ngọc", "Đức", "Thu",
            "Kim");
    private static final List<String> GIVEN = List.of("Hường", "Nút", "Đức", "Lan", "Tý", "Hà", "Mười", "Thiêu", "Nhung",
            "Bình", "Sơn", "Dũng", "Yến", "Khoa", "Linh", "Nga", "Phúc", "Quý", "Tâm", "Uyên");

    private LargeSeed() {
    }

    /** How much of everything there is. */
    record Size(int people, int communes, int classes) {

        int trainers() {
            return Math.max(1, classes / CLASSES_OF_A_TRAINER);
        }
    }

    /** Writes and commits it, statement by statement. */
    static void into(DataSource database, Size size) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            helpers(connection, statement, size);
            for (String each : statements(statement, size)) {
                statement.execute(each);
            }
            for (String helper : List.of("seed_number", "seed_day", "seed_name")) {
                statement.execute("drop table " + helper);
            }
            statement.execute(connection.getMetaData().getURL().contains(":h2:")
                    ? "analyze"
                    : "analyze table person, affiliation, account, enrolment, training_class, class_session, roll_call, "
                            + "attendance_mark, lesson_completion, attempt, certificate, audit_entry");
        } catch (SQLException e) {
            throw new IllegalStateException("can't seed", e);
        }
    }

    private static void helpers(Connection connection, Statement statement, Size size) throws SQLException {
        statement.execute("create table seed_number (n bigint primary key)");
        statement.execute("create table seed_day (n integer primary key, on_day date not null unique, "
                + "at_time datetime(6) not null)");
        statement.execute("create table seed_name (n integer primary key, full_name varchar(100) not null, "
                + "search_name varchar(100) not null, sort_key varchar(400) not null)");
        statement.execute("insert into seed_number values (0)");
        int most = Math.max(PEOPLE_OF_A_CLASS, Math.max(size.people(), size.classes()));
        for (int there = 1; there < most; there *= 2) {
            statement.execute("insert into seed_number select n + " + there + " from seed_number");
        }
        Inserts inserts = new Inserts(connection);
        LocalDate today = LocalDate.now(ZONE);
        for (int n = LAST_DAY; n <= OLDEST_DAY; n++) {
            LocalDate day = today.minusDays(n);
            inserts.add("seed_day", "n, on_day, at_time", n, Date.valueOf(day),
                    Timestamp.valueOf(day.atTime(LocalTime.of(3, 0))));
        }
        List<String> names = names();
        for (int n = 0; n < names.size(); n++) {
            String name = names.get(n);
            inserts.add("seed_name", "n, full_name, search_name, sort_key", n, name, Vietnamese.fold(name),
                    Vietnamese.sortKey(name));
        }
        inserts.send();
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        FAMILY.forEach(family -> MIDDLE
                .forEach(middle -> GIVEN.forEach(given -> names.add(family + " " + middle + " " + given))));
        return names;
    }

    private static List<String> statements(Statement statement, Size size) throws SQLException {
        long top;
        try (var rows = statement.executeQuery("select min(id) from unit where parent_id is null")) {
            rows.next();
            top = rows.getLong(1);
        }
        String text = text().lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        for (Map.Entry<String, Object> each : Map.<String, Object>of("top", top, "people", size.people(), "communes",
                size.communes(), "classes", size.classes(), "trainers", size.trainers(), "names", names().size(), "hash",
                SharedPassword.hash(PASSWORD), "today", "date '" + LocalDate.now(ZONE) + "'", "sha", "0".repeat(64))
                .entrySet()) {
            text = text.replace("{" + each.getKey() + "}", String.valueOf(each.getValue()));
        }
        return List.of(text.split(";\n")).stream().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private static String text() {
        try (InputStream file = Objects.requireNonNull(LargeSeed.class.getResourceAsStream("/large-seed.sql"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
