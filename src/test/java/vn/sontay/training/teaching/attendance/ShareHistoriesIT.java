package vn.sontay.training.teaching.attendance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.HeldPeriods;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Share;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassSession;
import vn.sontay.training.teaching.trainingclass.Corrections;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.DecideSession;
import vn.sontay.training.teaching.trainingclass.KnownPapers;
import vn.sontay.training.teaching.trainingclass.MoveSession;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.TrainingClassFixture;
import vn.sontay.training.teaching.trainingclass.WhichSessions;
import vn.sontay.training.teaching.trainingclass.Whose;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.RecordedEvents;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/**
 * Whatever is done to the sessions of a class, in any order, and to who is in it: what everybody attended, of how many sessions and
 * tiết, is what one finds who counts it by hand (CLS-15 to CLS-18, ATT-7, ATT-16); who joined late, by either rule (CLS-22, COM-12).
 */
class ShareHistoriesIT {

    private static final int STEPS = 45;
    private static final int PERIODS = 4;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
    private static final List<LocalDate> DAYS = List.of(LocalDate.parse("2026-11-09"), LocalDate.parse("2026-11-16"),
            LocalDate.parse("2026-11-23"), TODAY, LocalDate.parse("2026-12-31"));

    /** A session as it is known by hand. */
    private static final class Known {

        LocalDate on;
        boolean stands = true;
        boolean closed;
        final boolean extra;
        final Map<Long, MarkStatus> marks = new TreeMap<>();
        /** Who caught up on it, and in which. */
        final Map<Long, Known> caughtUp = new TreeMap<>();

        Known(LocalDate on, boolean extra) {
            this.on = on;
            this.extra = extra;
        }

        boolean counts() {
            return stands && !extra;
        }

        boolean attended(long person, LocalDate asOf) {
            boolean marked = closed && !on.isAfter(asOf) && Set.of(MarkStatus.PRESENT, MarkStatus.LATE)
                    .contains(marks.getOrDefault(person, MarkStatus.ABSENT));
            Known instead = caughtUp.get(person);
            return counts() && (marked || instead != null && instead.stands && !instead.on.isAfter(asOf));
        }
    }

    private final Map<Long, Known> sessions = new LinkedHashMap<>();
    private final List<Long> people = new ArrayList<>();
    private final Map<Long, LocalDate> left = new TreeMap<>();
    private final Map<Long, LocalDate> joined = new TreeMap<>();
    private AttendanceFixture make;
    private Random random;
    private long classId;
    private long trainer;

    @BothDatabases
    void shares_and_tiet_are_those_that_are_counted_by_hand(TestDatabase database) {
        int carriedOut = 0;
        for (long seed : new long[]{5, 11, 23}) {
            database.clear();
            carriedOut += database.call(em -> {
                make = new AttendanceFixture(em, TestClock.at("2026-11-24T15:00"));
                begin(seed);
                List<String> done = new ArrayList<>();
                int accepted = 0;
                for (int i = 0; i < STEPS; i++) {
                    int what = random.nextInt(10);
                    boolean was = possible(what);
                    accepted += was ? 1 : 0;
                    done.add(what + (was ? "" : " refused"));
                    check(seed, done);
                }
                return accepted;
            });
        }
        assertEquals(true, carriedOut > STEPS, "only " + carriedOut);
    }

    private void begin(long seed) {
        sessions.clear();
        people.clear();
        left.clear();
        joined.clear();
        random = new Random(seed);
        classId = make.trainingClass();
        trainer = make.user.require().personId();
        for (String day : List.of("2026-11-03", "2026-11-10", "2026-11-17", "2026-11-24", "2026-11-28")) {
            sessions.put(make.session(classId, sessions.size() + 1, day), new Known(LocalDate.parse(day), false));
        }
        join();
        join();
        join();
    }

    private boolean join() {
        people.add(make.enrolment(classId, "Học viên " + people.size()));
        return true;
    }

    private boolean joinLate() {
        join();
        return joinedOn(people.getLast());
    }

    /** Also said of who was in the class before. */
    private boolean joinedOn(long person) {
        LocalDate from = LocalDate.parse("2026-11-02").plusDays(random.nextInt(25));
        make.joined(person, from.toString());
        joined.put(person, from);
        return true;
    }

    /** @return whether it was done; what is refused changes nothing */
    private boolean possible(int what) {
        try {
            boolean done = step(what);
            make.entityManager.flush();
            return done;
        } catch (RuleException refused) {
            return false;
        } finally {
            make.entityManager.clear();
        }
    }

    private boolean step(int what) {
        long id = any(sessions.keySet());
        Known known = sessions.get(id);
        return switch (what) {
            case 0, 1 -> close(id, known);
            case 2 -> correct(id, known);
            case 3 -> decide(id, known, random.nextBoolean());
            case 4 -> random.nextInt(3) == 0 ? joinedOn(any(people)) : restore(id, known);
            case 5 -> move(id, known);
            case 6 -> random.nextInt(3) == 0 ? joinLate() : leave();
            case 7 -> random.nextBoolean() ? makeUp(id) : extra();
            case 8 -> catchUp(id, known);
            default -> forget(id, known);
        };
    }

    private <T> T any(Iterable<T> all) {
        List<T> list = new ArrayList<>();
        all.forEach(list::add);
        return list.get(random.nextInt(list.size()));
    }

    private static String request() {
        return UUID.randomUUID().toString();
    }

    private MarkStatus anyStatus() {
        return MarkStatus.values()[random.nextInt(MarkStatus.values().length)];
    }

    private boolean onRoll(long person, Known known) {
        LocalDate gone = left.get(person);
        return gone == null || gone.isAfter(known.on) || known.marks.containsKey(person);
    }

    private boolean close(long id, Known known) {
        if (known.closed || known.on.isAfter(TODAY)) {
            return false;
        }
        make.actAs(trainer, Roles.TRAINER);
        Map<Long, MarkStatus> marks = people.stream().filter(each -> onRoll(each, known))
                .collect(Collectors.toMap(each -> each, each -> anyStatus()));
        make.service().recordAndClose(new RecordAttendance(request(), id, 0, AttendanceFixture.found(marks)));
        known.closed = true;
        known.marks.putAll(marks);
        return true;
    }

    private boolean correct(long id, Known known) {
        long person = any(people);
        if (!known.closed || !onRoll(person, known)) {
            return false;
        }
        make.actAs(trainer, Roles.TRAINER);
        MarkStatus status = anyStatus();
        make.corrections().correct(
                make.correction(request(), make.queries().correction(id, person), status, "đối chiếu sổ ký"));
        known.marks.put(person, status);
        return true;
    }

    private TrainingClassFixture administrator() {
        make.actAs(trainer, Roles.ADMINISTRATOR);
        return new TrainingClassFixture(make.entityManager, make.user, make.clock, new Corrections(make.entityManager,
                new RecordedEvents<>(), new RecordedEvents<>(), make.user, make.clock), make.events);
    }

    private long version(long id) {
        return make.entityManager.find(ClassSession.class, id).version();
    }

    private boolean decide(long id, Known known, boolean cancel) {
        DecideSession command = new DecideSession(request(), id, version(id), "Bão", true, false);
        if (cancel) {
            administrator().states().cancel(command);
        } else {
            administrator().states().postpone(command);
        }
        known.stands = false;
        return true;
    }

    private boolean restore(long id, Known known) {
        administrator().states().restore(new DecideSession(request(), id, version(id), "Nhầm", true, false));
        known.stands = make.entityManager.find(ClassSession.class, id).state().name().equals("STANDS");
        return true;
    }

    private boolean move(long id, Known known) {
        LocalDate to = TODAY.plusDays(1 + random.nextInt(12));
        administrator().sessions().move(new MoveSession(request(), id, version(id), to, DayPart.MORNING, "Bão", true));
        known.on = to;
        known.stands = true;
        return true;
    }

    private boolean leave() {
        long person = any(people);
        if (left.containsKey(person) || left.size() + 2 > people.size()) {
            return false;
        }
        LocalDate from = LocalDate.parse("2026-11-10").plusDays(random.nextInt(15));
        make.left(person, from.toString());
        left.put(person, from);
        return true;
    }

    private static SessionPlan plan(LocalDate day) {
        return new SessionPlan("Nội dung", day, DayPart.AFTERNOON, PERIODS);
    }

    private boolean makeUp(long id) {
        LocalDate day = TODAY.minusDays(random.nextInt(10));
        long added = administrator().sessions().makeUp(request(), id, plan(day), KnownPapers.NONE);
        sessions.put(added, new Known(day, false));
        return true;
    }

    private boolean extra() {
        LocalDate day = TODAY.minusDays(random.nextInt(10));
        sessions.put(administrator().sessions().addForAbsentees(request(), classId, plan(day)), new Known(day, true));
        return true;
    }

    private boolean catchUp(long id, Known known) {
        Long there = sessions.entrySet().stream().filter(each -> each.getValue().extra).map(Map.Entry::getKey)
                .findFirst().orElse(null);
        long person = any(people);
        if (there == null) {
            return false;
        }
        make.actAs(trainer, Roles.TRAINER);
        make.catchUps().record(new RecordCatchUp(request(), classId, there, Set.of(person + "-" + id)));
        known.caughtUp.put(person, Objects.requireNonNull(sessions.get(there)));
        return true;
    }

    private boolean forget(long id, Known known) {
        @Nullable
        Long person = known.caughtUp.keySet().stream().findFirst().orElse(null);
        if (person == null) {
            return false;
        }
        make.actAs(trainer, Roles.TRAINER);
        long version = Sql.of(make.entityManager, "select version from catch_up where enrolment_id = :person and "
                + "missed_session_id = :session and live_key = 0").with("person", person).with("session", id).number();
        make.catchUps().withdraw(new WithdrawCatchUp(request(), person, id, version, "Nhầm", false));
        known.caughtUp.remove(person);
        return true;
    }

    private void check(long seed, List<String> done) {
        long counted = sessions.values().stream().filter(Known::counts).count();
        assertEquals(counted,
                Sql.of(make.entityManager, "select count(*) from class_session s where s.class_id = :class and "
                        + WhichSessions.COUNTED).with("class", classId).number(),
                () -> "sessions, seed " + seed + done);
        long held = sessions.values().stream().filter(each -> each.counts() && each.closed).count();
        assertEquals(PERIODS * held, new HeldPeriods(make.entityManager).of(classId),
                () -> "tiết, seed " + seed + done);
        LocalDate asOf = DAYS.get(random.nextInt(DAYS.size()));
        Map<Long, Long> found = make.attended().of(Whose.inClasses(List.of(classId)), asOf).stream()
                .collect(Collectors.groupingBy(AttendedDay::enrolmentId, TreeMap::new, Collectors.counting()));
        Map<Long, Long> meant = new TreeMap<>();
        people.forEach(person -> {
            long attended = sessions.values().stream().filter(each -> each.attended(person, asOf)).count();
            if (attended > 0) {
                meant.put(person, attended);
            }
        });
        assertEquals(meant, found, () -> "on " + asOf + ", seed " + seed + done);
        checkShares(asOf, "on " + asOf + ", seed " + seed + done);
    }

    private void checkShares(LocalDate asOf, String when) {
        Map<Long, Judgement> all = make.judgedBy("attendance 75%").ofClasses(List.of(classId), asOf);
        Map<Long, Judgement> since = make.judgedBy("attendance 75% since 2-sessions").ofClasses(List.of(classId), asOf);
        people.stream().filter(all::containsKey).forEach(person -> {
            List<Known> counted = sessions.values().stream().filter(Known::counts).toList();
            int there = (int) counted.stream().filter(each -> each.attended(person, asOf)).count();
            LocalDate from = joined.getOrDefault(person, LocalDate.MIN);
            int late = (int) counted.stream().filter(each -> !each.on.isBefore(from) || each.attended(person, asOf))
                    .count();
            assertEquals(new Share(there, counted.size()), all.get(person).attended(), when);
            assertEquals(new Share(there, late), since.get(person).attended(), when);
            boolean asked = late == counted.size() && counted.stream().noneMatch(each -> each.on.isBefore(from));
            assertEquals(new Share(there, late).atLeast(3, 4) && (asked || there >= 2), since.get(person).met(), when);
        });
    }
}
