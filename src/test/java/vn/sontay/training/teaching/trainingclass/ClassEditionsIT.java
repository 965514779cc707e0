package vn.sontay.training.teaching.trainingclass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Caller;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.FactEdition;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.teaching.trainingclass.calendar.CalendarQueries;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;
import vn.sontay.training.testing.Wired;

/** CLS-13: what was known of a class and its sessions on a day. */
class ClassEditionsIT {

    private static final long CLASS = 7_300_000;
    private static final LocalDate STARTS = LocalDate.parse("2026-11-20");
    private static final LocalDate ENDS = LocalDate.parse("2026-11-27");

    private long unit;

    private static CurrentUser administrator() {
        CurrentUser user = new CurrentUser();
        user.is(new Caller("quantri", 1, 900_000_001L, "Trần Quản Trị", Set.of(Roles.ADMINISTRATOR)));
        return user;
    }

    private static void on(TestDatabase database, String at, Consumer<TrainingClassFixture> work) {
        TestClock clock = TestClock.at(at);
        database.run(em -> work.accept(new TrainingClassFixture(em, administrator(), clock,
                new Corrections(em, new RecordedEvents<>(), new RecordedEvents<>(), administrator(), clock),
                new RecordedEvents<>())));
    }

    private void begin(TestDatabase database) {
        database.clear();
        database.run(em -> {
            unit = new OrganisationFixture(em).unit("Xã Sơn Tây", UnitKind.COMMUNE, null);
            em.createNativeQuery("insert into training_class (id, course_code, plan_code, title, place, starts_on, "
                    + "ends_on, organiser_unit_id, organiser_name, legal_basis, opened_at, version) values (?, 'lop', "
                    + "'kh-1', 'Lớp 1', 'Hội trường', ?, ?, ?, 'UBND xã Sơn Tây', '', ?, 1)").setParameter(1, CLASS)
                    .setParameter(2, Date.valueOf(STARTS)).setParameter(3, Date.valueOf(ENDS)).setParameter(4, unit)
                    .setParameter(5, Timestamp.from(Instant.parse("2026-07-01T00:00:00Z"))).executeUpdate();
        });
    }

    private void change(TrainingClassFixture make, LocalDate endsOn, @Nullable String plan) {
        make.classes().change(new ChangeClass(UUID.randomUUID().toString(), CLASS,
                make.queries().facts(CLASS).version(),
                new ClassDetails("Lớp 1", "Hội trường", STARTS, endsOn, unit, "", plan), Set.of(), KnownPapers.NONE));
    }

    private static List<ClassEdition> known(TestDatabase database, String day) {
        return database.call(em -> FactEdition.knownOn(em, ClassEdition.class, "classId", CLASS, LocalDate.parse(day)));
    }

    private static long version(TestDatabase database, long session) {
        return database.call(em -> em.find(ClassSession.class, session).version());
    }

    @BothDatabases
    void the_plan_that_a_class_counted_for_is_known_as_it_was_known_then(TestDatabase database) {
        begin(database);
        on(database, "2026-11-10T08:00", make -> change(make, ENDS.plusDays(1), "kh-1"));
        on(database, "2026-11-12T08:00", make -> change(make, ENDS, null));
        assertEquals(List.of(), known(database, "2026-11-09"));
        ClassEdition before = known(database, "2026-11-11").getLast();
        assertEquals("kh-1", before.planCode());
        assertEquals(ENDS.plusDays(1), before.endsOn());
        assertEquals("Trần Quản Trị", before.recordedBy());
        ClassEdition after = known(database, "2026-11-12").getLast();
        assertNull(after.planCode());
        assertEquals(STARTS, after.tookEffectOn());
    }

    @BothDatabases
    void a_session_that_was_moved_and_removed_is_still_known(TestDatabase database) {
        begin(database);
        on(database, "2026-11-10T08:00", make -> make.sessions().add("r1", CLASS,
                new SessionPlan("Buổi 1", LocalDate.parse("2026-11-20"), DayPart.MORNING, 4), KnownPapers.NONE));
        long session = database.call(em -> em.createQuery("select s.id from ClassSession s", Long.class)
                .getSingleResult());
        long added = version(database, session);
        on(database, "2026-11-11T08:00", make -> make.sessions().move(new MoveSession("r2", session, added,
                LocalDate.parse("2026-11-22"), DayPart.AFTERNOON, "Mất điện", false)));
        long moved = version(database, session);
        on(database, "2026-11-12T08:00", make -> make.sessions().remove("r3", session, moved, KnownPapers.NONE));
        List<SessionEdition> all = database.call(em -> FactEdition.knownOn(em, SessionEdition.class, "sessionId",
                session, LocalDate.parse("2026-11-12")));
        assertEquals(List.of("2026-11-20 MORNING false null", "2026-11-22 AFTERNOON false Mất điện",
                "2026-11-22 AFTERNOON true null"),
                all.stream().map(each -> each.heldOn() + " " + each.part() + " " + each.removed() + " "
                        + each.reason()).toList());
        assertEquals(1, database.call(em -> FactEdition.knownOn(em, SessionEdition.class, "sessionId", session,
                LocalDate.parse("2026-11-10"))).size());
    }

    private static String calendar(TestDatabase database) {
        return database.call(em -> new Wired(em, TestClock.at("2026-11-13T08:00")).with(administrator())
                .get(CalendarQueries.class).ofClass(CLASS)).replace("\r\n ", "");
    }

    private static int sequence(String calendar) {
        return Integer.parseInt(calendar.replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"));
    }

    @BothDatabases
    void cal_1_a_moved_session_keeps_its_identity_and_a_removed_one_leaves_calendars(TestDatabase database) {
        begin(database);
        on(database, "2026-11-10T08:00", make -> make.sessions().add("r1", CLASS,
                new SessionPlan("Buổi 1", LocalDate.parse("2026-11-20"), DayPart.MORNING, 4), KnownPapers.NONE));
        long session = database.call(em -> em.createQuery("select s.id from ClassSession s", Long.class)
                .getSingleResult());
        long added = version(database, session);
        String before = calendar(database);
        assertTrue(before.contains("UID:session-" + session + "@")
                && before.contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261120T073000"), before);
        on(database, "2026-11-11T08:00", make -> make.sessions().move(new MoveSession("r2", session, added,
                LocalDate.parse("2026-11-22"), DayPart.AFTERNOON, "Mất điện", false)));
        String moved = calendar(database);
        assertTrue(moved.contains("UID:session-" + session + "@") && moved.contains("20261122T133000")
                && !moved.contains("20261120T"), moved);
        assertTrue(sequence(moved) > sequence(before));
        long version = version(database, session);
        on(database, "2026-11-12T08:00", make -> make.sessions().remove("r3", session, version, KnownPapers.NONE));
        String removed = calendar(database);
        assertTrue(removed.contains("UID:session-" + session + "@") && removed.contains("STATUS:CANCELLED"), removed);
        assertTrue(sequence(removed) > sequence(moved));
    }
}
