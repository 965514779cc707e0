package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.StaleDataException;
import vn.sontay.training.teaching.attendance.TakenMarks.Taken;
import vn.sontay.training.testing.AtOnce;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/** What devices kept without a network, when it arrives (ATT-20). */
class KeptMarkIT {

    private static final String TODAY = "2026-11-24";
    private static final Finding PRESENT = new Finding(MarkStatus.PRESENT);
    private static final Finding ABSENT = new Finding(MarkStatus.ABSENT);
    /** Two locks, what is read and what the device sent before, the marks that give way, new ones, their number, receipts, ids. */
    private static final int MOST = 9;

    private final TestClock clock = TestClock.at(TODAY + "T08:00");

    /** A session today with two people on its roll: session, first, second, trainer. */
    private long[] roll(EntityManager em) {
        AttendanceFixture make = new AttendanceFixture(em, clock);
        long classId = make.trainingClass();
        return new long[]{make.session(classId, 1, TODAY), make.enrolment(classId, "Đinh Thị Hà"),
                make.enrolment(classId, "Hồ Văn Rin"), make.user.require().personId()};
    }

    private AttendanceFixture trainer(EntityManager em, long[] roll) {
        AttendanceFixture make = new AttendanceFixture(em, clock);
        make.actAs(roll[3], Roles.TRAINER);
        return make;
    }

    private KeptMark mark(String record, long enrolmentId, Finding finding, @Nullable Long seen) {
        return new KeptMark(record, enrolmentId, finding, seen, clock.instant(), 0);
    }

    private TakenMarks take(TestDatabase database, long[] roll, String device, KeptMark... marks) {
        return database.call(em -> trainer(em, roll).kept().take(new TakeMarks(roll[0], device, List.of(marks))));
    }

    private static String outcome(TakenMarks taken) {
        return String.join(" ", taken.marks().stream().map(KeptMarkIT::outcome).toList());
    }

    private static String outcome(Taken taken) {
        return taken.why() != null ? taken.why().key() : taken.differs() ? "differs" : "taken";
    }

    private Map<Long, Finding> found(TestDatabase database, long[] roll) {
        return database.call(em -> trainer(em, roll).queries().rollCall(roll[0]).found());
    }

    private static long counted(EntityManager em, String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }

    @BothDatabases
    void att_20_what_a_device_said_before_arrives_in_vain_after_what_it_said_since(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        KeptMark before = new KeptMark("record-a", roll[1], ABSENT, null, clock.instant(), 3);
        KeptMark since = new KeptMark("record-b", roll[1], PRESENT, null, clock.instant(), 4);
        KeptMark last = new KeptMark("record-c", roll[1], ABSENT, null, clock.instant(), 5);
        assertEquals("taken", outcome(take(database, roll, "phone-one", since)));
        assertEquals("taken", outcome(take(database, roll, "phone-one", before)));
        assertEquals(Map.of(roll[1], PRESENT), found(database, roll));
        assertEquals("taken", outcome(take(database, roll, "phone-one", last)));
        assertEquals("taken taken", outcome(take(database, roll, "phone-one", before, since)));
        assertEquals(Map.of(roll[1], ABSENT), found(database, roll));
    }

    @BothDatabases
    void a_time_that_is_not_in_the_sessions_hours_is_told_and_the_others_are_stored_ATT_21(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        Finding night = new Finding(MarkStatus.PRESENT, null, LocalTime.of(22, 30), null);
        assertEquals("attendance.outsideHours taken", outcome(take(database, roll, "phone-one",
                mark("record-a", roll[1], night, null), mark("record-b", roll[2], PRESENT, null))));
        assertEquals(Map.of(roll[2], PRESENT), found(database, roll));
    }

    @BothDatabases
    void a_record_is_taken_once_however_often_it_is_sent_and_whatever_was_said_since(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        KeptMark first = mark("record-a", roll[1], PRESENT, null);
        KeptMark second = mark("record-b", roll[2], new Finding(MarkStatus.EXCUSED, null, null, " đi  viện "), null);
        TakenMarks taken = take(database, roll, "phone-one", first, second);
        assertEquals("taken taken", outcome(taken));
        assertEquals("taken taken", outcome(take(database, roll, "phone-one", first, second)));
        Long counts = Objects.requireNonNull(taken.marks().getFirst().markId());
        assertEquals("taken", outcome(take(database, roll, "phone-two", mark("record-c", roll[1], ABSENT, counts))));
        assertEquals("taken taken", outcome(take(database, roll, "phone-one", first, second)));
        assertEquals(Map.of(roll[1], ABSENT, roll[2], new Finding(MarkStatus.EXCUSED, null, null, "đi viện")),
                found(database, roll));
        database.run(em -> {
            assertEquals(3, counted(em, "select count(*) from attendance_mark"));
            assertEquals(3, counted(em, "select count(*) from kept_mark"));
        });
    }

    @BothDatabases
    void two_trainers_are_merged_person_by_person_and_asked_where_both_said_something_different(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        take(database, roll, "phone-one", mark("record-a", roll[1], PRESENT, null));
        TakenMarks second = take(database, roll, "phone-two", mark("record-b", roll[1], ABSENT, null),
                mark("record-c", roll[2], new Finding(MarkStatus.LATE), null));
        assertEquals("differs taken", outcome(second));
        Taken asked = second.marks().getFirst();
        assertEquals(PRESENT, Objects.requireNonNull(asked.mark()).finding());
        assertEquals(Map.of(roll[1], PRESENT, roll[2], new Finding(MarkStatus.LATE)), found(database, roll));
        assertEquals("taken", outcome(take(database, roll, "phone-two", mark("record-d", roll[1], PRESENT, null))));
        assertEquals("taken",
                outcome(take(database, roll, "phone-two", mark("record-e", roll[1], ABSENT, asked.markId()))));
        assertEquals(ABSENT, found(database, roll).get(roll[1]));
    }

    @BothDatabases
    void whoever_changes_their_mind_on_one_device_is_not_asked_and_forms_opened_before_are_told(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        long seen = take(database, roll, "phone-one", mark("record-a", roll[1], PRESENT, null)).version();
        TakenMarks changed = take(database, roll, "phone-one",
                mark("record-b", roll[1],
                        new Finding(MarkStatus.LATE, LocalTime.of(8, 15), LocalTime.of(10, 30), "x"),
                        null));
        assertEquals("taken", outcome(changed));
        assertEquals("đi muộn (8h15), về sớm (10h30)",
                Objects.requireNonNull(found(database, roll).get(roll[1])).inWords());
        RecordAttendance form = new RecordAttendance("form", roll[0], seen, Map.of(roll[2], PRESENT));
        database.run(em -> assertThrows(StaleDataException.class, () -> trainer(em, roll).service().record(form)));
        database.run(em -> trainer(em, roll).service()
                .recordAndClose(new RecordAttendance("g", roll[0], changed.version(), Map.of(roll[2], PRESENT))));
    }

    @BothDatabases
    void what_cannot_be_taken_is_told_of_each_and_the_others_are_stored(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        long stranger = database.call(em -> {
            AttendanceFixture make = new AttendanceFixture(em, clock);
            return make.enrolment(make.trainingClass(), "Người Lớp Khác");
        });
        database.run(em -> trainer(em, roll).left(roll[2], TODAY));
        assertEquals("taken attendance.notOnRollKept attendance.notOnRollUnknown",
                outcome(take(database, roll, "phone-one", mark("record-a", roll[1], PRESENT, null),
                        mark("record-b", roll[2], PRESENT, null), mark("record-c", stranger, PRESENT, null))));
        assertEquals(Map.of(roll[1], PRESENT), found(database, roll));
        database.run(em -> {
            AttendanceFixture other = new AttendanceFixture(em, clock);
            other.trainingClass();
            assertThrows(RefusedException.class, () -> other.kept()
                    .take(new TakeMarks(roll[0], "phone-two", List.of(mark("record-d", roll[1], ABSENT, null)))));
        });
    }

    @BothDatabases
    void before_the_day_and_after_closing_nothing_is_taken_but_what_stands_already(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        database.run(em -> trainer(em, roll).move(roll[0], "2026-11-25"));
        assertEquals("attendance.tooEarly",
                outcome(take(database, roll, "phone-one", mark("record-a", roll[1], PRESENT, null))));
        clock.forward(Duration.ofDays(1));
        database.run(em -> trainer(em, roll).service().recordAndClose(
                new RecordAttendance("form", roll[0], 0, Map.of(roll[1], PRESENT, roll[2], ABSENT))));
        TakenMarks late = take(database, roll, "phone-one", mark("record-b", roll[1], PRESENT, null),
                mark("record-c", roll[2], PRESENT, null));
        assertEquals("taken attendance.closedMeanwhile", outcome(late));
        database.run(em -> {
            AttendanceFixture make = trainer(em, roll);
            make.corrections().correct(make.correction("correct", make.queries().correction(roll[0], roll[2]),
                    MarkStatus.PRESENT, "đã có mặt, gửi muộn"));
        });
        assertEquals("taken", outcome(take(database, roll, "phone-one", mark("record-c", roll[2], PRESENT, null))));
    }

    @BothDatabases
    void a_phone_of_thirty_costs_a_handful_of_statements_and_two_at_once_end_alike(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        List<KeptMark> many = database.call(em -> {
            AttendanceFixture make = trainer(em, roll);
            long classId = counted(em, "select class_id from class_session where id = " + roll[0]);
            return IntStream.range(0, 30)
                    .mapToObj(i -> mark("record-" + i, make.enrolment(classId, "Người " + i), PRESENT, null)).toList();
        });
        List<String> done = AtOnce.times(3, number -> outcome(take(database, roll, "phone-one",
                many.toArray(KeptMark[]::new))));
        assertEquals(1, done.stream().distinct().count(), done::toString);
        assertEquals(30, found(database, roll).size());
        database.run(em -> {
            assertEquals(30, counted(em, "select count(*) from attendance_mark"));
            Map<Long, KeptMark> late = new HashMap<>();
            many.forEach(each -> late.put(each.enrolmentId(),
                    mark("later-" + each.record(), each.enrolmentId(), new Finding(MarkStatus.LATE), null)));
            int sent = StatementCount.of(em, () -> {
                trainer(em, roll).kept().take(new TakeMarks(roll[0], "phone-one", List.copyOf(late.values())));
                em.flush();
            });
            assertTrue(sent <= MOST, sent + " statements");
        });
    }

    @BothDatabases
    void when_it_was_said_and_when_it_came_are_both_kept(TestDatabase database) {
        database.clear();
        long[] roll = database.call(this::roll);
        Instant said = clock.instant().minus(Duration.ofHours(5));
        take(database, roll, "phone-one", new KeptMark("record-a", roll[1], PRESENT, null, said, 0));
        database.run(em -> assertEquals(1,
                ((Number) em.createNativeQuery("select count(*) from kept_mark where given_at = ? and received_at = ?")
                        .setParameter(1, Timestamp.from(said))
                        .setParameter(2, Timestamp.from(clock.instant())).getSingleResult()).intValue()));
    }
}
