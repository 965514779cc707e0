package vn.sontay.training.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.teaching.trainingclass.DayPart;

/**
 * Fills a database that the application has prepared: classes of thirty people, each with a trainer and two sessions a day
 * for five months. Written by JDBC while the application is down. Ids are far above those of the application's own sequence.
 */
final class Seed {

    static final String COURSE = "can-bo-huyen";
    static final String QUIZ = "kiem-tra-can-bo";
    static final String LESSON = "A1";
    static final String PASSWORD = "mot mat khau de do toc do";

    private static final int ROOMS = 4;
    private static final int PEOPLE_IN_A_ROOM = 30;
    private static final int CLASSES_OF_A_ROOM = 10;
    private static final int TRAINERS = 10;
    private static final int DAYS = 150;
    private static final int BIRTH_YEAR = 1988;
    private static final long FIRST_ID = 10_000_000;
    private static final List<String> FAMILY = List.of("Đinh", "Phạm", "Nguyễn", "Trần", "Lê", "Hồ");
    private static final List<String> MIDDLE = List.of("Văn", "Thị", "Minh", "Thanh", "Hồng");
    private static final List<String> GIVEN = List.of("Hường", "Nút", "Đức", "Lan", "Tý", "Hà", "Mười");

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private final Timestamp before = Timestamp.from(Instant.now().minusSeconds(86_400L * DAYS));
    private final List<Someone> trainees = new ArrayList<>();
    private final List<Someone> trainers = new ArrayList<>();
    private final List<Someone> leaders = new ArrayList<>();
    private final List<Someone> administrators = new ArrayList<>();
    private final String passwordHash = SharedPassword.hash(PASSWORD);
    private long nextId = FIRST_ID;

    /** A person with an account; subjects are their enrolments, the sessions they hold, or the unit they are responsible for. */
    record Someone(long personId, long accountId, String fullName, String userName, List<Long> subjects) {
    }

    /** @return the seed, written and committed */
    static Seed into(DataSource database) {
        Seed seed = new Seed();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            seed.write(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("can't seed", e);
        }
        return seed;
    }

    List<Someone> trainees() {
        return List.copyOf(trainees);
    }

    List<Someone> trainers() {
        return List.copyOf(trainers);
    }

    Someone administrator() {
        return administrators.getFirst();
    }

    Someone leader() {
        return leaders.getFirst();
    }

    /** @return such as "120 trainees, 10 trainers, 40 classes" */
    String size() {
        return String.format(Locale.ROOT, "%d trainees, %d trainers, %d classes of %d people with %d sessions each",
                trainees.size(), trainers.size(), ROOMS * CLASSES_OF_A_ROOM, PEOPLE_IN_A_ROOM, 2 * DAYS);
    }

    private void write(Connection connection) throws SQLException {
        long unit;
        try (var rows = connection.createStatement().executeQuery("select min(id) from unit where parent_id is null")) {
            rows.next();
            unit = rows.getLong(1);
        }
        Inserts inserts = new Inserts(connection);
        for (int i = 0; i < ROOMS * PEOPLE_IN_A_ROOM; i++) {
            trainees.add(person(inserts, i, "hocvien." + i, Roles.TRAINEE));
        }
        for (int i = 0; i < TRAINERS; i++) {
            trainers.add(person(inserts, i, "giangvien." + i, Roles.TRAINER));
        }
        administrators.add(ofEverything(inserts, unit, "quantri.0", Roles.ADMINISTRATOR));
        leaders.add(ofEverything(inserts, unit, "lanhdao.0", Roles.LEADER));
        for (int i = 0; i < ROOMS * CLASSES_OF_A_ROOM; i++) {
            int room = i % ROOMS;
            trainingClass(inserts, unit, trainers.get(i % TRAINERS),
                    trainees.subList(room * PEOPLE_IN_A_ROOM, (room + 1) * PEOPLE_IN_A_ROOM));
        }
        inserts.send();
    }

    private Someone person(Inserts inserts, int i, String userName, String role) throws SQLException {
        String name = name(i);
        long person = nextId++;
        long account = nextId++;
        inserts.add("person", "id, full_name, search_name, sort_key, birth_year, created_at, version", person, name,
                Vietnamese.fold(name), Vietnamese.sortKey(name), BIRTH_YEAR, before, 1L);
        inserts.add("account", "id, person_id, user_name, password_hash, created_at, version", account,
                person, userName, passwordHash, before, 1L);
        inserts.add("account_role", "account_id, role_name", account, role);
        return new Someone(person, account, name, userName, new ArrayList<>());
    }

    private Someone ofEverything(Inserts inserts, long top, String userName, String role) throws SQLException {
        Someone someone = person(inserts, 0, userName, role);
        inserts.add("account_role_unit", "account_id, role_name, unit_id", someone.accountId(), role, top);
        someone.subjects().add(top);
        return someone;
    }

    private void trainingClass(Inserts inserts, long unit, Someone trainer, List<Someone> people) throws SQLException {
        long id = nextId++;
        inserts.add("training_class", "id, course_code, title, place, starts_on, ends_on, organiser_unit_id, "
                + "organiser_name, legal_basis, opened_at, version", id, COURSE, "Lớp " + id, "Hội trường",
                Date.valueOf(today.minusDays(DAYS)), Date.valueOf(today.plusDays(DAYS)), unit, "Đơn vị tổ chức",
                "Kế hoạch", before, 1L);
        inserts.add("class_trainer", "class_id, person_id", id, trainer.personId());
        for (int i = 0; i < 2 * DAYS; i++) {
            trainer.subjects().add(nextId);
            inserts.add("class_session", "id, class_id, ordinal, title, held_on, part, periods, version", nextId++, id,
                    i + 1, "Buổi " + (i + 1), Date.valueOf(today.minusDays(DAYS - i / 2)),
                    (i % 2 == 0 ? DayPart.MORNING : DayPart.AFTERNOON).name(), 4, 1L);
        }
        for (Someone trainee : people) {
            trainee.subjects().add(nextId);
            inserts.add("enrolment",
                    "id, class_id, person_id, full_name, birth_year, unit_id, unit_name, enrolled_at, version",
                    nextId++, id, trainee.personId(), trainee.fullName(), BIRTH_YEAR, unit, "Xã Sơn Tây", before, 1L);
        }
    }

    private static String name(int i) {
        return FAMILY.get(i % FAMILY.size()) + " " + MIDDLE.get(i % MIDDLE.size()) + " " + GIVEN.get(i % GIVEN.size());
    }
}
