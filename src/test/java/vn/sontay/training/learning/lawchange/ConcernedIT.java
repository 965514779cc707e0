package vn.sontay.training.learning.lawchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** CHG-2, CHG-3, CHG-5 and CHG-6: lists and figures equal those that are counted person by person from what was made up. */
class ConcernedIT {

    private static final List<String> CLAIMS = List.of("c1", "c2", "c3", "c4", "c5");
    private static final int SEEDS = 6;
    private static final int PEOPLE = 40;
    private static final int SESSIONS = 4;
    private static final LocalDate BEGIN = LocalDate.of(2025, 9, 1);
    private static final int DAYS = 450;

    private record Post(long unit, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    private record Done(long enrolment, @Nullable Long unit, Set<String> claims, LocalDate on, String how) {
    }

    /** A session as it ended up: where it was moved, and whether it was cancelled. */
    private record Held(long id, long classId, LocalDate on, boolean stands, long roll, boolean closed,
            List<Set<String>> lessons) {

        boolean counts() {
            return stands && closed;
        }
    }

    private static final class Somebody {

        private final long id;
        private final List<Post> posts = new ArrayList<>();
        private final List<Done> done = new ArrayList<>();
        private final List<Held> caughtUp = new ArrayList<>();
        private final Map<String, LocalDate> knows = new HashMap<>();
        private @Nullable LocalDate gone;
        private @Nullable LocalDate restricted;
        private @Nullable LocalDate lifted;
        private boolean erased;

        Somebody(long id) {
            this.id = id;
        }
    }

    private record Line(long person, long area, @Nullable LocalDate known, boolean named) {
    }

    private final List<Somebody> people = new ArrayList<>();
    private final List<LawChange> changes = new ArrayList<>();
    private final Map<Long, Long> communes = new HashMap<>();
    private final Set<String> ways = new HashSet<>();
    private final List<Held> sessions = new ArrayList<>();
    private final List<Held> forAbsentees = new ArrayList<>();
    private long one;
    private long other;
    private long ended;
    private long village;
    private Random random = new Random(0);

    private LocalDate day() {
        return BEGIN.plusDays(random.nextInt(DAYS));
    }

    private @Nullable LocalDate perhaps() {
        return random.nextInt(3) == 0 ? null : day();
    }

    private List<String> some(int most) {
        Set<String> chosen = new HashSet<>();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            chosen.add(CLAIMS.get(random.nextInt(CLAIMS.size())));
        }
        return List.copyOf(chosen);
    }

    private void makeUp(EntityManager em, long seed) {
        random = new Random(seed);
        people.clear();
        changes.clear();
        communes.clear();
        sessions.clear();
        forAbsentees.clear();
        OrganisationFixture units = new OrganisationFixture(em);
        LawChangeFixture make = new LawChangeFixture(em);
        long top = units.unit("Tỉnh", UnitKind.PROVINCE, null);
        one = units.unit("Xã Một", UnitKind.COMMUNE, top);
        other = units.unit("Xã Hai", UnitKind.COMMUNE, top);
        ended = units.unit("Xã Cũ", UnitKind.COMMUNE, top, null, "2026-03-31");
        village = units.unit("Thôn Ba", UnitKind.VILLAGE, other);
        make.sql("insert into unit_successor (unit_id, successor_id) values (:unit, :successor)").with("unit", ended)
                .with("successor", one).change();
        communes.putAll(Map.of(top, top, one, one, other, other, ended, ended, village, other));
        List<Long> places = List.of(top, one, other, ended, village);
        for (int i = 0; i < 4; i++) {
            List<String> before = some(2);
            List<String> since = new ArrayList<>(some(2));
            since.removeAll(before);
            if (!since.isEmpty()) {
                LocalDate from = day();
                changes.add(LawChangeFixture.change("doi-" + i, from.toString(),
                        random.nextBoolean() ? null : from.plusDays(random.nextInt(200)).toString(), before, since));
            }
        }
        Map<Long, Set<String>> editions = new HashMap<>();
        Map<String, List<Long>> lessons = new TreeMap<>();
        for (int i = 0; i < 8; i++) {
            List<String> claims = random.nextInt(6) == 0 ? List.of() : some(3);
            String lesson = "L" + i % 4;
            long id = make.edition(lesson, claims.toArray(String[]::new));
            editions.put(id, Set.copyOf(claims));
            lessons.computeIfAbsent(lesson, code -> new ArrayList<>()).add(id);
        }
        long first = make.trainingClass(top);
        long second = make.trainingClass(top);
        for (long each : List.of(first, second)) {
            IntStream.range(0, SESSIONS).forEach(i -> sessions.add(held(make, each, editions)));
            forAbsentees.add(extra(make, each));
        }
        for (int i = 0; i < PEOPLE; i++) {
            Somebody somebody = new Somebody(units.person("Người " + i, null, null));
            people.add(somebody);
            learn(make, somebody, List.of(first, second), places, lessons, editions);
            live(make, somebody, places);
        }
        em.flush();
    }

    private Held held(LawChangeFixture make, long classId, Map<Long, Set<String>> editions) {
        List<Long> all = List.copyOf(new TreeSet<>(editions.keySet()));
        Set<Long> taught = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            taught.add(all.get(random.nextInt(all.size())));
        }
        LocalDate on = day();
        long id = make.session(classId, on, taught);
        if (random.nextInt(3) == 0) {
            on = day();
            make.sql("update class_session set held_on = :day where id = :id").with("day", on).with("id", id).change();
        }
        String state = random.nextInt(5) > 0 ? "STANDS" : random.nextBoolean() ? "CANCELLED" : "POSTPONED";
        make.sql("update class_session set state = :state where id = :id").with("state", state).with("id", id).change();
        boolean closed = random.nextInt(5) > 0;
        return new Held(id, classId, on, state.equals("STANDS"), make.roll(id, closed), closed,
                taught.stream().map(edition -> editions.getOrDefault(edition, Set.of())).toList());
    }

    private Held extra(LawChangeFixture make, long classId) {
        LocalDate on = day();
        long id = make.session(classId, on, List.of());
        make.sql("update class_session set for_absentees = true where id = :id").with("id", id).change();
        return new Held(id, classId, on, true, 0, false, List.of());
    }

    private void sit(LawChangeFixture make, Somebody somebody, long classId, long enrolment, @Nullable Long unit) {
        for (Held session : sessions) {
            if (session.classId() == classId && random.nextInt(4) > 0) {
                MarkStatus status = mark(make, session, enrolment);
                if (session.counts() && came(status)) {
                    session.lessons().forEach(
                            claims -> somebody.done.add(new Done(enrolment, unit, claims, session.on(), "sat")));
                } else if (!came(status) && somebody.caughtUp.isEmpty() && random.nextBoolean()) {
                    catchUp(make, somebody, session, enrolment, unit);
                }
            }
        }
    }

    private static boolean came(MarkStatus status) {
        return status == MarkStatus.PRESENT || status == MarkStatus.LATE;
    }

    /** @return the mark that counts, which was another one before for some */
    private MarkStatus mark(LawChangeFixture make, Held session, long enrolment) {
        MarkStatus status = MarkStatus.values()[random.nextInt(MarkStatus.values().length)];
        make.marked(session.roll(), enrolment, status);
        if (random.nextInt(3) == 0) {
            status = MarkStatus.values()[random.nextInt(MarkStatus.values().length)];
            make.marked(session.roll(), enrolment, status);
        }
        return status;
    }

    private void catchUp(LawChangeFixture make, Somebody somebody, Held missed, long enrolment, @Nullable Long unit) {
        List<Held> others = random.nextBoolean()
                ? forAbsentees
                : sessions.stream().filter(each -> each.classId() != missed.classId()).toList();
        Held instead = others.get(random.nextInt(others.size()));
        boolean undone = random.nextInt(4) == 0;
        make.caughtUp(somebody.id, enrolment, missed.id(), instead.id(), undone);
        somebody.caughtUp.add(instead);
        if (!undone && missed.stands() && instead.stands()) {
            List<Set<String>> taught = forAbsentees.contains(instead) ? missed.lessons() : instead.lessons();
            taught.forEach(claims -> somebody.done.add(new Done(enrolment, unit, claims, instead.on(), "caught up")));
        }
    }

    private void learn(LawChangeFixture make, Somebody somebody, List<Long> classes, List<Long> places,
            Map<String, List<Long>> lessons, Map<Long, Set<String>> editions) {
        for (long each : classes.subList(0, random.nextInt(classes.size() + 1))) {
            Long unit = random.nextInt(4) == 0 ? null : places.get(random.nextInt(places.size()));
            long enrolment = make.enrolment(each, somebody.id, unit);
            lessons.forEach((lesson, of) -> {
                if (random.nextInt(4) == 0) {
                    long edition = of.get(random.nextInt(of.size()));
                    LocalDate on = day();
                    make.completed(enrolment, lesson, edition, on + "T23:59:59");
                    somebody.done.add(new Done(enrolment, unit, editions.getOrDefault(edition, Set.of()), on, "read"));
                }
            });
            sit(make, somebody, each, enrolment, unit);
            if (random.nextInt(5) == 0) {
                make.sql("update enrolment set withdrawn_on = :day where id = :id").with("day", day())
                        .with("id", enrolment).change();
            }
        }
    }

    private void live(LawChangeFixture make, Somebody somebody, List<Long> places) {
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDate from = perhaps();
            LocalDate to = from == null ? perhaps() : random.nextBoolean() ? null : from.plusDays(random.nextInt(200));
            Post post = new Post(places.get(random.nextInt(places.size())), from, to);
            somebody.posts.add(post);
            make.belongs(somebody.id, post.unit(), from, to);
        }
        for (LawChange change : changes) {
            if (random.nextInt(3) == 0) {
                LocalDate on = day();
                somebody.knows.put(change.code(), on);
                make.known(somebody.id, change.code(), on + "T00:00:00");
            }
        }
        if (random.nextInt(6) == 0) {
            LocalDate on = day();
            somebody.gone = on;
            make.sql("update person set deactivated_at = :at where id = :id").with("id", somebody.id)
                    .with("at", LawChangeFixture.instant(on + "T12:00:00")).change();
        } else if (random.nextInt(4) == 0) {
            LocalDate on = day();
            somebody.restricted = on;
            somebody.lifted = random.nextBoolean() ? null : on.plusDays(random.nextInt(100));
            somebody.erased = somebody.lifted != null && random.nextInt(3) == 0;
            make.restricted(somebody.id, on, somebody.lifted, somebody.erased);
        }
    }

    /** One by one, as somebody with the papers would. */
    private List<Line> counted(LawChange change, LocalDate day, Set<Long> seen) {
        List<Line> lines = new ArrayList<>();
        if (day.isBefore(change.from()) || change.until() != null && day.isAfter(change.until())) {
            return lines;
        }
        for (Somebody somebody : people) {
            List<Done> done = somebody.done.stream().filter(each -> !each.on().isAfter(day)).toList();
            List<Done> old = done.stream()
                    .filter(each -> change.before().stream().anyMatch(claim -> each.claims().contains(claim))).toList();
            boolean taught = done.stream().anyMatch(each -> each.claims().containsAll(change.since()));
            boolean there = !isRestricted(somebody, day) && !somebody.erased
                    && (somebody.gone == null || somebody.gone.isAfter(day));
            if (there && !taught && !old.isEmpty()) {
                Long unit = place(somebody, old, day);
                if (seen.isEmpty() || unit != null && seen.contains(unit)) {
                    LocalDate known = somebody.knows.get(change.code());
                    lines.add(new Line(somebody.id, unit == null ? 0 : area(unit, day),
                            known == null || known.isAfter(day) ? null : known,
                            somebody.restricted == null || somebody.lifted != null));
                    List<String> how = old.stream().map(Done::how).distinct().toList();
                    ways.add(how.size() == 1 ? how.getFirst() : "in several ways");
                }
            }
        }
        return lines;
    }

    private static boolean isRestricted(Somebody somebody, LocalDate day) {
        return somebody.restricted != null && !somebody.restricted.isAfter(day)
                && (somebody.lifted == null || somebody.lifted.isAfter(day));
    }

    private static @Nullable Long place(Somebody somebody, List<Done> old, LocalDate day) {
        for (Post post : somebody.posts) {
            if ((post.from() == null || !post.from().isAfter(day)) && (post.to() == null || !post.to().isBefore(day))) {
                return post.unit();
            }
        }
        Done last = old.getFirst();
        for (Done each : old) {
            last = each.enrolment() >= last.enrolment() ? each : last;
        }
        return last.unit();
    }

    private long area(long unit, LocalDate day) {
        long commune = communes.getOrDefault(unit, 0L);
        return commune == ended && day.isAfter(LocalDate.of(2026, 3, 31)) ? one : commune;
    }

    @BothDatabases
    void chg_3_and_5_lists_and_figures_equal_those_counted_one_by_one(TestDatabase database) {
        Set<String> met = new HashSet<>();
        for (long seed = 1; seed <= SEEDS; seed++) {
            long number = seed;
            database.clear();
            database.run(em -> makeUp(em, number));
            List<LocalDate> days = new ArrayList<>(changes.stream().map(LawChange::from).toList());
            IntStream.range(0, 4).forEach(i -> days.add(day()));
            for (Set<Long> seen : List.of(Set.<Long>of(), Set.of(one, ended), Set.of(other, village))) {
                days.forEach(day -> database.run(em -> compare(em, day, seen, "seed " + number + " on " + day, met)));
            }
        }
        assertTrue(met.containsAll(Set.of("nobody", "somebody", "known", "unknown", "nowhere", "unnamed")),
                met.toString());
        assertTrue(ways.containsAll(Set.of("read", "sat", "caught up", "in several ways")), ways.toString());
    }

    private void compare(EntityManager em, LocalDate day, Set<Long> seen, String where, Set<String> met) {
        LawChangeBoardQueries queries = LawChangeFixture
                .wired(em, changes, 1, Roles.LEADER, seen.isEmpty() ? UnitScope.ALL : UnitScope.of(seen))
                .get(LawChangeBoardQueries.class);
        Map<String, ChangeStanding> board = queries.board(day).stream()
                .collect(Collectors.toMap(each -> each.change().code(), each -> each));
        for (LawChange change : changes) {
            List<Line> expected = counted(change, day, seen);
            ChangePeople found = queries.people(change.code(), day);
            List<Line> named = expected.stream().filter(Line::named).toList();
            assertEquals(Set.copyOf(named), found.people().stream()
                    .map(each -> new Line(each.personId(), each.areaId(), each.knownOn(), true))
                    .collect(Collectors.toSet()), where);
            assertEquals(named.size(), found.people().size(), where);
            assertEquals(expected.size() - named.size(), found.unnamed(), where);
            Map<Long, ChangeFigure> figures = new HashMap<>();
            expected.forEach(each -> figures.merge(each.area(), new ChangeFigure(1, each.known() == null ? 0 : 1),
                    ChangeFigure::plus));
            assertEquals(figures, areas(found.standing()), where);
            ChangeStanding row = board.get(change.code());
            assertEquals(figures, row == null ? Map.of() : areas(row), where);
            met.add(expected.isEmpty() ? "nobody" : "somebody");
            expected.forEach(each -> met.add(each.known() == null ? "unknown" : "known"));
            expected.stream().filter(each -> !each.named()).forEach(each -> met.add("unnamed"));
            expected.stream().filter(each -> each.area() == 0).forEach(each -> met.add("nowhere"));
        }
    }

    private static Map<Long, ChangeFigure> areas(ChangeStanding standing) {
        return standing.areas().stream()
                .collect(Collectors.toMap(ChangeStanding.Area::areaId, ChangeStanding.Area::figure));
    }

    @BothDatabases
    void a_trainee_is_told_the_same_as_their_leader(TestDatabase database) {
        database.clear();
        database.run(em -> makeUp(em, 7));
        LocalDate today = LawChangeFixture.CLOCK.today();
        int told = 0;
        for (Somebody somebody : people) {
            Set<String> expected = changes.stream()
                    .filter(change -> counted(change, today, Set.of()).stream()
                            .anyMatch(line -> line.person() == somebody.id && line.known() == null))
                    .map(LawChange::code).collect(Collectors.toSet());
            Set<String> waiting = database.call(em -> LawChangeFixture
                    .wired(em, changes, somebody.id, Roles.TRAINEE, UnitScope.NONE).get(LawChangeQueries.class)
                    .waiting().stream().map(each -> each.change().code()).collect(Collectors.toSet()));
            if (somebody.gone == null && somebody.restricted == null) {
                assertEquals(expected, waiting);
                told += waiting.size();
            }
        }
        assertTrue(told > 5, told + " told");
    }

    /** Ten thousand people who were in four sessions each, a fourth of whom have read the lessons too; half of them know it. */
    @BothDatabases
    void ten_thousand_people_are_counted_in_one_statement(TestDatabase database) {
        database.clear();
        int many = 10_000;
        LawChange change = LawChangeFixture.change("doi", "2026-01-01", null, List.of("c1"), List.of("c2", "c3"));
        database.run(em -> {
            OrganisationFixture units = new OrganisationFixture(em);
            LawChangeFixture make = new LawChangeFixture(em);
            one = units.unit("Xã Một", UnitKind.COMMUNE, null);
            long held = make.trainingClass(one);
            List<Long> editions = List.of(make.edition("L1", "c1"), make.edition("L2", "c1", "c2"),
                    make.edition("L3", "c4"), make.edition("L4", "c1", "c4"));
            List<Long> rolls = editions.stream().map(edition -> make.roll(
                    make.session(held, LocalDate.of(2025, 8, 2), List.of(edition)), true)).toList();
            for (int first = 0; first < many; first += 500) {
                List<Integer> numbers = IntStream.range(first, first + 500).boxed().toList();
                rows(make, "person (id, full_name, search_name, sort_key, created_at, version)", numbers,
                        i -> "(%d, 'A', 'a', 'a', '2025-01-01 00:00:00', 1)".formatted(5_000_000 + i));
                rows(make, "enrolment (id, class_id, person_id, full_name, unit_id, unit_name, enrolled_at, version)",
                        numbers, i -> "(%d, %d, %d, 'A', %d, '', '2025-07-01 00:00:00', 1)".formatted(6_000_000 + i,
                                held, 5_000_000 + i, one));
                for (int roll = 0; roll < rolls.size(); roll++) {
                    int at = roll;
                    rows(make,
                            "attendance_mark (id, roll_call_id, enrolment_id, status, recorded_at, recorded_by, live_key, version)",
                            numbers, i -> "(%d, %d, %d, 'PRESENT', '2025-08-02 00:00:00', 'A', 0, 1)"
                                    .formatted(9_000_000 + 4 * i + at, rolls.get(at), 6_000_000 + i));
                }
                for (int lesson = 0; lesson < editions.size(); lesson++) {
                    int at = lesson;
                    rows(make,
                            "lesson_completion (id, enrolment_id, lesson_code, lesson_edition_id, completed_at, recorded_at)",
                            numbers.stream().filter(i -> i % 4 == 0).toList(),
                            i -> "(%d, %d, 'L%d', %d, '2025-08-01 00:00:00', '2025-08-01 00:00:00')"
                                    .formatted(7_000_000 + 3 * i + at, 6_000_000 + i, at, editions.get(at)));
                }
                rows(make, "known_law_change (id, person_id, change_code, content_sha256, known_at)",
                        numbers.stream().filter(i -> i % 2 == 0).toList(),
                        i -> "(%d, %d, 'doi', 'sha', '2026-05-01 00:00:00')".formatted(8_000_000 + i, 5_000_000 + i));
            }
        });
        database.run(em -> {
            LawChangeBoardQueries queries = LawChangeFixture
                    .wired(em, List.of(change), 1, Roles.LEADER, UnitScope.ALL).get(LawChangeBoardQueries.class);
            long begun = System.nanoTime();
            assertEquals(new ChangeFigure(many, many / 2),
                    queries.board(LawChangeFixture.CLOCK.today()).getFirst().all());
            assertEquals(many, queries.people("doi", LawChangeFixture.CLOCK.today()).people().size());
            assertTrue(System.nanoTime() - begun < 20_000_000_000L, "it takes too long");
        });
    }

    private static void rows(LawChangeFixture make, String into, List<Integer> numbers,
            java.util.function.IntFunction<String> row) {
        make.sql("insert into " + into + " values "
                + numbers.stream().map(row::apply).collect(Collectors.joining(", "))).change();
    }
}
