package vn.sontay.training.learning.recording;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.Sounds;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

class RecordingIT {

    private final RecordingUseCases use = new RecordingUseCases();
    private long trainer;
    private long trainee;
    private long stranger;
    private long classId;
    private long otherClass;

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            OrganisationFixture make = new OrganisationFixture(em);
            trainer = make.person("Phạm Văn Khá", null, null);
            trainee = make.person("A Thiêu", null, null);
            stranger = make.person("Y Nhung", null, null);
            classId = use.trainingClass(em, "lop", trainer, trainee);
            otherClass = use.trainingClass(em, "khac", stranger, stranger);
            use.load(em, "một");
        });
    }

    private long add(TestDatabase database, String requestId, String language) {
        return database.call(em -> use.service(em, trainer, Roles.TRAINER).add(
                new AddRecording(requestId, classId, RecordingUseCases.SECTION, language, Sounds.mp3(40))));
    }

    private void withdraw(TestDatabase database, String requestId, long id, String reason) {
        RecordingRow row = row(database, id);
        database.run(em -> use.service(em, trainer, Roles.TRAINER)
                .withdraw(new WithdrawRecording(requestId, classId, id, row.version(), reason)));
    }

    private RecordingRow row(TestDatabase database, long id) {
        return database.call(em -> use.queries(em, trainer, Roles.TRAINER).recording(classId, id));
    }

    private LessonEdition edition() {
        return use.catalogue.current().lesson("A1").orElseThrow().editions().getFirst();
    }

    @BothDatabases
    void one_is_live_in_each_language_and_another_follows_a_withdrawn_one(TestDatabase database) {
        begin(database);
        long first = add(database, "r1", "Tiếng Việt");
        assertEquals(first, add(database, "r1", "Tiếng Việt"));
        long hre = add(database, "r2", " tiếng  hre ");
        assertEquals("Tiếng Hrê", row(database, hre).language());
        assertEquals("recording.isThere",
                assertThrows(RuleException.class, () -> add(database, "r3", "TIẾNG VIỆT")).key());
        assertThrows(RuleException.class, () -> withdraw(database, "w0", first, " "));
        withdraw(database, "w1", first, " Ghi nhầm phần ");
        withdraw(database, "w1", first, " Ghi nhầm phần ");
        assertThrows(RuleException.class, () -> withdraw(database, "w2", first, "Nữa"));
        long second = add(database, "r4", "Tiếng Việt");
        SectionVoices section = database.call(em -> use.queries(em, trainer, Roles.TRAINER).lesson(classId, "A1"))
                .section("muc-hai");
        assertEquals(List.of(hre, second), section.live().stream().map(RecordingRow::recordingId).toList());
        assertEquals(List.of("Ghi nhầm phần"),
                section.withdrawn().stream().map(RecordingRow::withdrawalReason).toList());
        assertEquals(List.of("recording.add", "recording.add", "recording.withdraw", "recording.add"),
                use.changes.fired().stream().map(each -> each.action()).toList());
    }

    @BothDatabases
    void a_withdrawal_is_of_what_was_seen(TestDatabase database) {
        begin(database);
        long id = add(database, "r1", "Tiếng Việt");
        assertThrows(StaleDataException.class, () -> database.run(em -> use.service(em, trainer, Roles.TRAINER)
                .withdraw(new WithdrawRecording("w1", classId, id, 99, "Nhầm"))));
    }

    @BothDatabases
    void only_staff_of_a_class_whose_course_has_the_lesson_add_and_withdraw(TestDatabase database) {
        begin(database);
        long id = add(database, "r1", "Tiếng Việt");
        AddRecording elsewhere = new AddRecording("r2", otherClass, RecordingUseCases.SECTION, "Tiếng Hrê",
                Sounds.mp3(40));
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.service(em, trainer, Roles.TRAINER).add(elsewhere)));
        assertThrows(NotFoundException.class,
                () -> database.run(em -> use.service(em, stranger, Roles.TRAINER).add(elsewhere)));
        assertThrows(NotFoundException.class, () -> database.run(em -> use.service(em, stranger, Roles.TRAINER)
                .withdraw(new WithdrawRecording("w1", otherClass, id, 1, "Nhầm"))));
        assertThrows(NotFoundException.class, () -> database.run(em -> use.service(em, trainer, Roles.TRAINER).add(
                new AddRecording("r3", classId, new SectionKey("A1", "2026", "muc-ba"), "Tiếng Hrê", Sounds.mp3(40)))));
        assertThrows(NotFoundException.class, () -> database.run(em -> use.service(em, trainer, Roles.TRAINER).add(
                new AddRecording("r4", classId, new SectionKey("A1", "1999", "muc-hai"), "Tiếng Hrê",
                        Sounds.mp3(40)))));
    }

    @BothDatabases
    void it_is_heard_by_who_learns_the_lesson_and_once_withdrawn_by_staff_only(TestDatabase database) {
        begin(database);
        long id = add(database, "r1", "Tiếng Việt");
        String file = row(database, id).fileName();
        assertArrayEquals(Sounds.mp3(40), database.call(em -> use.queries(em, trainee, Roles.TRAINEE).sound(file)));
        assertEquals(id, database.call(em -> use.queries(em, stranger, Roles.ADMINISTRATOR).heard(file)).recordingId());
        for (String role : List.of(Roles.TRAINEE, Roles.TRAINER, Roles.LEADER)) {
            assertThrows(RefusedException.class, () -> database.run(em -> use.queries(em, stranger, role).sound(file)));
        }
        for (String other : List.of("", "-", "x", id + "-0000000000000000.mp3", file.replace("mp3", "ogg"),
                "99999999999999999999-a.mp3", file + "/")) {
            assertThrows(NotFoundException.class,
                    () -> database.run(em -> use.queries(em, trainee, Roles.TRAINEE).heard(other)), other);
        }
        withdraw(database, "w1", id, "Nhầm");
        assertThrows(RefusedException.class,
                () -> database.run(em -> use.queries(em, trainee, Roles.TRAINEE).sound(file)));
        assertArrayEquals(Sounds.mp3(40), database.call(em -> use.queries(em, trainer, Roles.TRAINER).sound(file)));
    }

    @BothDatabases
    void a_lesson_costs_one_statement_in_a_minute_and_another_node_sees_the_change_then(TestDatabase database) {
        begin(database);
        database.run(em -> assertEquals(1, count(em)));
        database.run(em -> assertEquals(0, count(em)));
        add(database, "r1", "Tiếng Việt");
        database.run(em -> assertEquals(List.of(), use.queries(em, trainee, Roles.TRAINEE).ofLesson(edition())));
        use.clock.forward(RecordingIndex.KEPT);
        database.run(em -> {
            assertEquals(1, count(em));
            assertEquals(0, count(em));
            assertEquals(1, use.queries(em, trainee, Roles.TRAINEE).ofLesson(edition()).size());
        });
        add(database, "r2", "Tiếng Hrê");
        use.index.changed(use.changes.fired().getLast());
        database.run(em -> assertEquals(2, use.queries(em, trainee, Roles.TRAINEE).ofLesson(edition()).size()));
        use.clock.forward(Duration.ofSeconds(1));
        database.run(em -> assertEquals(0, count(em)));
    }

    private int count(jakarta.persistence.EntityManager em) {
        return StatementCount.of(em, () -> use.queries(em, trainee, Roles.TRAINEE).ofLesson(edition()));
    }

    @BothDatabases
    void staff_see_which_sections_can_be_heard_and_which_text_was_changed_since(TestDatabase database) {
        begin(database);
        long id = add(database, "r1", "Tiếng Việt");
        database.run(em -> {
            ClassVoices voices = use.queries(em, trainer, Roles.TRAINER).lessons(classId);
            assertEquals(List.of("A1 1/1"), voices.lessons().stream()
                    .map(each -> each.lessonCode() + " " + each.heard() + "/" + each.sections()).toList());
            assertFalse(use.queries(em, trainer, Roles.TRAINER).lesson(classId, "A1").changedSince(row(database, id)));
            assertThrows(RefusedException.class, () -> use.queries(em, stranger, Roles.TRAINER).lessons(classId));
            assertThrows(NotFoundException.class,
                    () -> use.queries(em, trainer, Roles.TRAINER).lesson(classId, "B1"));
        });
        database.run(em -> use.load(em, "hai"));
        database.run(em -> assertTrue(
                use.queries(em, trainer, Roles.TRAINER).lesson(classId, "A1").changedSince(row(database, id))));
        database.run(em -> assertEquals(3,
                StatementCount.of(em, () -> use.queries(em, trainer, Roles.TRAINER).lessons(classId))));
        database.run(em -> assertEquals(3,
                StatementCount.of(em, () -> use.queries(em, trainer, Roles.TRAINER).lesson(classId, "A1"))));
    }

    @BothDatabases
    void a_file_or_a_language_that_is_none_changes_nothing(TestDatabase database) {
        begin(database);
        assertThrows(RuleException.class, () -> add(database, "r1", "…"));
        assertThrows(RuleException.class, () -> add(database, "r2", "x".repeat(41)));
        assertThrows(RuleException.class, () -> database.run(em -> use.service(em, trainer, Roles.TRAINER).add(
                new AddRecording("r3", classId, RecordingUseCases.SECTION, "Tiếng Việt", Sounds.picture()))));
        database.run(em -> assertEquals(List.of(),
                use.queries(em, trainer, Roles.TRAINER).lesson(classId, "A1").section("muc-hai").all()));
    }
}
