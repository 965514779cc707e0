package vn.sontay.training.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.operation.backup.BackupMaker;
import vn.sontay.training.operation.backup.Manifest;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

class BackupNotesIT {

    private final TestClock clock = TestClock.at("2026-12-01T02:00");
    private final List<Changed> told = new ArrayList<>();

    @TempDir
    Path folder;

    @BothDatabases
    void of_two_nodes_that_look_at_once_one_makes_the_backup_OPE_1(TestDatabase database) {
        prepare(database);
        for (int night = 0; night < 5; night++) {
            assertEquals(1, AtOnce.times(2, number -> database.call(em -> notes(em).takeOn(1))).stream()
                    .filter(Optional::isPresent).count());
            assertTrue(database.call(em -> notes(em).takeOn(1)).isEmpty());
            clock.forward(Duration.ofDays(1));
        }
    }

    @BothDatabases
    void what_became_of_each_is_kept_and_told_to_who_administers_all_OPE_3(TestDatabase database) {
        prepare(database);
        NightlyTurn first = database.call(em -> notes(em).takeOn(1)).orElseThrow();
        database.run(em -> notes(em).note(first, BackupTry.failed(true, clock.instant(), clock.instant(),
                "taphuan-20261130-190000Z.zip", BackupFailure.DISK)));
        assertTrue(database.call(em -> notes(em).takeOn(1)).isEmpty());
        clock.forward(Duration.ofHours(1));
        NightlyTurn second = database.call(em -> notes(em).takeOn(1)).orElseThrow();
        Manifest empty = new Manifest(Map.of(), Map.of(), List.of());
        database.run(em -> notes(em).note(second, BackupTry.made(true, clock.instant(),
                clock.instant().plusSeconds(7), "made.zip",
                new BackupMaker.Made(folder.resolve("made.zip"), 12_900_000, empty))));
        clock.forward(Duration.ofHours(2));
        assertTrue(database.call(em -> notes(em).takeOn(1)).isEmpty());

        SystemStatus status = database.call(em -> queries(em, database, UnitScope.ALL).status());
        SystemStatus.Try last = Objects.requireNonNull(status.backup().last());
        assertEquals("made.zip 12,3 MB 7", last.fileName() + " " + last.size() + " " + last.getSeconds());
        assertNull(last.failure());
        assertEquals(List.of("made.zip", "taphuan-20261130-190000Z.zip"),
                status.backup().tries().stream().map(SystemStatus.Try::fileName).toList());
        assertEquals("DISK", status.backup().tries().getLast().failure());
        assertEquals(folder.toString(), status.backup().folder());
        assertFalse(status.backup().late());
        assertEquals(0, status.mail().waiting());
        assertTrue(Integer.parseInt(status.schema()) > 232);
        assertTrue(status.database().startsWith(database == TestDatabase.H2 ? "H2 2" : "MariaDB 1"), status.database());
        assertEquals(List.of("operation.diskB"), status.disks().stream().map(SystemStatus.Disk::place).toList());
        clock.forward(Duration.ofHours(40));
        assertTrue(database.call(em -> queries(em, database, UnitScope.ALL).status()).backup().late());
        assertEquals(List.of("operation.noBackup", "operation.backup"), told.stream().map(Changed::action).toList());
    }

    @BothDatabases
    void who_administers_one_unit_is_refused_OPE_3(TestDatabase database) {
        prepare(database);
        database.run(em -> assertThrows(RefusedException.class,
                () -> queries(em, database, UnitScope.of(Set.of(7L))).status()));
    }

    private void prepare(TestDatabase database) {
        database.clear();
        database.run(em -> new SettingService(em).set(BackupNotes.NIGHT, ""));
    }

    private BackupNotes notes(EntityManager em) {
        return new Wired(em, clock).with(new SettingService(em)).observe(Changed.class, told::add)
                .get(BackupNotes.class);
    }

    private StatusQueries queries(EntityManager em, TestDatabase database, UnitScope scope) {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("q", 1, 2, "Quản Trị", Set.of(Roles.ADMINISTRATOR), Map.of(Roles.ADMINISTRATOR, scope)));
        StatusQueries queries = new Wired(em, clock).with(user)
                .with(new Installation(Map.of("BACKUP_DIR", folder.toString()))).get(StatusQueries.class);
        queries.dataSource = database.dataSource();
        return queries;
    }
}
