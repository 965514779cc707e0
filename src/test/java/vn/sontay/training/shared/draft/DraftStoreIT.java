package vn.sontay.training.shared.draft;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

class DraftStoreIT {

    private static final long OWNER = 11;
    private static final long OTHER = 12;

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    private static void accounts(TestDatabase database) {
        database.clear();
        for (long id : List.of(OWNER, OTHER)) {
            database.run(em -> {
                em.createNativeQuery("insert into person (id, full_name, search_name, sort_key, created_at, version) "
                        + "values (?, 'Y Nhung', 'y nhung', 'y nhung', '2026-11-24 08:00:00', 0)")
                        .setParameter(1, id).executeUpdate();
                em.createNativeQuery(
                        "insert into account (id, person_id, user_name, created_at, version) "
                                + "values (?, ?, ?, '2026-11-24 08:00:00', 0)")
                        .setParameter(1, id).setParameter(2, id)
                        .setParameter(3, "y.nhung" + id).executeUpdate();
            });
        }
    }

    private static Draft draft(String number, String typed) {
        return new Draft(number, OWNER, "add", "/admin/add-person", false,
                Map.of("fullName", new String[]{typed}, "roles", new String[]{"TRAINEE", "TRAINER"}));
    }

    private boolean keep(TestDatabase database, Draft draft) {
        return database.call(em -> new DraftStore(em, clock).keep(draft));
    }

    private Optional<String> typed(TestDatabase database, String number, long account) {
        return database.call(em -> new DraftStore(em, clock).find(number, account))
                .map(draft -> draft.fields().get("fullName")[0]);
    }

    private static long rows(TestDatabase database) {
        return database.call(em -> ((Number) em.createNativeQuery("select count(*) from draft").getSingleResult())
                .longValue());
    }

    @BothDatabases
    void dra_3_a_draft_comes_back_whole_and_to_its_owner_alone(TestDatabase database) {
        accounts(database);
        String number = FormTag.newNumber();
        keep(database, draft(number, "Đinh Thị Ka Lê\r\n“ngoặc” 😀"));
        assertEquals(Optional.of("Đinh Thị Ka Lê\r\n“ngoặc” 😀"), typed(database, number, OWNER));
        Draft found = database.call(em -> new DraftStore(em, clock).find(number, OWNER)).orElseThrow();
        assertArrayEquals(new String[]{"TRAINEE", "TRAINER"}, found.fields().get("roles"));
        assertEquals("/admin/add-person", found.page());
        assertEquals(Optional.empty(), typed(database, number, OTHER));
        database.run(em -> new DraftStore(em, clock).drop(number, OTHER));
        assertTrue(typed(database, number, OWNER).isPresent());
        database.run(em -> new DraftStore(em, clock).drop(number, OWNER));
        assertEquals(0, rows(database));
    }

    @BothDatabases
    void dra_4_the_latest_of_a_number_stands(TestDatabase database) {
        accounts(database);
        String number = FormTag.newNumber();
        keep(database, draft(number, "một"));
        keep(database, draft(number, "hai"));
        assertEquals(Optional.of("hai"), typed(database, number, OWNER));
        assertEquals(1, rows(database));
    }

    @BothDatabases
    void dra_4_a_day_later_it_is_not_shown_and_the_next_one_clears_it_away(TestDatabase database) {
        accounts(database);
        String number = FormTag.newNumber();
        keep(database, draft(number, "một"));
        clock.forward(Duration.ofHours(24));
        assertTrue(typed(database, number, OWNER).isPresent());
        clock.forward(Duration.ofSeconds(1));
        assertEquals(Optional.empty(), typed(database, number, OWNER));
        keep(database, draft(FormTag.newNumber(), "hai"));
        assertEquals(1, rows(database));
    }

    @BothDatabases
    void dra_5_at_most_200_kb_and_twenty_of_an_account(TestDatabase database) {
        accounts(database);
        assertFalse(keep(database, draft(FormTag.newNumber(), "a".repeat(Draft.MOST))));
        assertEquals(0, rows(database));
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 22; i++) {
            numbers.add(FormTag.newNumber());
            assertTrue(keep(database, draft(numbers.getLast(), "a".repeat(100_000))));
            clock.forward(Duration.ofSeconds(1));
        }
        assertEquals(20, rows(database));
        assertTrue(typed(database, numbers.get(1), OWNER).isEmpty());
        assertTrue(typed(database, numbers.get(2), OWNER).isPresent());
    }

    @BothDatabases
    void dra_6_the_table_alone_tells_nothing(TestDatabase database) {
        accounts(database);
        String number = FormTag.newNumber();
        keep(database, draft(number, "Rất bí mật"));
        database.run(em -> {
            Object[] row = (Object[]) em.createNativeQuery("select number_hash, content from draft").getSingleResult();
            assertFalse(String.valueOf(row[0]).contains(number.substring(0, 8)));
            String content = new String((byte[]) row[1], StandardCharsets.UTF_8);
            assertFalse(content.contains("bí mật") || content.contains("fullName") || content.contains("add-person"));
        });
        database.run(em -> em.createNativeQuery("update draft set content = ?").setParameter(1, new byte[40])
                .executeUpdate());
        assertEquals(Optional.empty(), typed(database, number, OWNER));
    }

    @BothDatabases
    void the_key_is_made_once_and_is_the_same_for_every_node(TestDatabase database) {
        database.clear();
        byte[] first = database.call(em -> new InstallationKey(em).bytes());
        assertEquals(32, first.length);
        assertArrayEquals(first, database.call(em -> new InstallationKey(em).bytes()));
    }
}
