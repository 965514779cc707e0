package vn.sontay.training.people.organisation.act;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.OrganisationQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestClock;
import vn.sontay.training.testing.TestDatabase;

/**
 * UNA-3, UNA-4: over random histories of renames, merges, splits and undoings everybody is in exactly one commune on every day, the
 * communes are called as a model kept by hand calls them, and what is counted by the communes of then is what is counted by those of now.
 */
class UnitHistoryIT {

    private static final int ACTS = 14;
    private static final int PEOPLE = 12;
    private static final LocalDate BEGINNING = LocalDate.parse("2025-01-01");

    private final TestClock clock = TestClock.at("2026-11-24T08:00");

    /** What a hand would write down: who is where, and what each is called, after each act. */
    private record Noted(LocalDate from, Map<Long, Long> unitOf, Map<Long, String> names) {

        Noted copy(LocalDate day) {
            return new Noted(day, new HashMap<>(unitOf), new LinkedHashMap<>(names));
        }
    }

    @BothDatabases
    void sums_by_the_communes_of_then_and_of_now_are_the_same_over_random_histories(TestDatabase database) {
        for (long seed = 1; seed <= 3; seed++) {
            database.clear();
            List<Noted> history = new ArrayList<>(List.of(begin(database)));
            Random random = new Random(seed);
            for (int i = 0; i < ACTS; i++) {
                history(database, history, random, i);
            }
            for (Noted noted : history) {
                compare(database, noted, history.getLast(), seed);
            }
        }
    }

    private Noted begin(TestDatabase database) {
        return database.call(em -> {
            OrganisationFixture fixture = new OrganisationFixture(em);
            long province = fixture.unit("Tỉnh", UnitKind.PROVINCE, null);
            Noted noted = new Noted(BEGINNING, new HashMap<>(), new LinkedHashMap<>());
            List<Long> communes = new ArrayList<>();
            for (String name : List.of("Xã Một", "Xã Hai", "Xã Ba")) {
                long commune = fixture.unit(name, UnitKind.COMMUNE, province);
                communes.add(commune);
                noted.names().put(commune, name);
            }
            for (int i = 0; i < PEOPLE; i++) {
                long commune = communes.get(i % communes.size());
                noted.unitOf().put(fixture.personOf(commune, "Người Số " + i, 1990), commune);
            }
            return noted;
        });
    }

    private void history(TestDatabase database, List<Noted> history, Random random, int step) {
        LocalDate day = BEGINNING.plusMonths(step + 1L);
        clock.forward(Duration.ofMinutes(1));
        Noted next = history.getLast().copy(day);
        List<Long> there = new ArrayList<>(next.names().keySet());
        long one = there.get(random.nextInt(there.size()));
        int choice = random.nextInt(there.size() > 1 ? 4 : 2);
        boolean undone = database.call(em -> {
            UnitActFixture acts = new UnitActFixture(em, clock);
            long act = switch (choice) {
                case 0 -> rename(acts, next, one, day, step);
                case 1 -> split(em, acts, next, one, day, step, random);
                default -> merge(em, acts, next, one, day, step, there, random.nextBoolean());
            };
            boolean undo = random.nextInt(4) == 0;
            if (undo) {
                acts.undo(act);
            }
            return undo;
        });
        if (!undone) {
            history.add(next);
        }
    }

    private static long rename(UnitActFixture acts, Noted next, long one, LocalDate day, int step) {
        next.names().put(one, "Xã Tên " + step);
        return acts.decided(UnitActFixture.named(UnitActFixture.act(ActKind.RENAME, one, day.toString()),
                "Xã Tên " + step));
    }

    private static long merge(EntityManager em, UnitActFixture acts, Noted next, long one, LocalDate day, int step,
            List<Long> there, boolean anew) {
        long other = there.stream().filter(each -> each != one).findFirst().orElseThrow();
        DraftAct merge = UnitActFixture.act(ActKind.MERGE, one, day.toString());
        long act = acts.decided(anew
                ? UnitActFixture.named(UnitActFixture.into(merge, null, other), "Xã Gộp " + step)
                : UnitActFixture.into(merge, other));
        long into = anew ? unit(em, "Xã Gộp " + step) : other;
        next.unitOf().replaceAll((person, unit) -> unit == one || unit == other ? into : unit);
        next.names().remove(one);
        if (anew) {
            next.names().remove(other);
            next.names().put(into, "Xã Gộp " + step);
        }
        return act;
    }

    private static long split(EntityManager em, UnitActFixture acts, Noted next, long one, LocalDate day, int step,
            Random random) {
        boolean stays = random.nextBoolean();
        String[] names = {"Xã Tách " + step + " A", "Xã Tách " + step + " B"};
        long act = acts.service().draft(UnitActFixture.split(one, day.toString(), stays, names));
        List<Long> parts = acts.parts(act);
        Map<Long, PlacePeople.PersonGoes> goes = new HashMap<>();
        Map<Long, Integer> chosen = new HashMap<>();
        next.unitOf().forEach((person, unit) -> {
            if (unit == one) {
                int part = random.nextInt(stays ? 3 : 2);
                chosen.put(person, part);
                if (part < 2) {
                    goes.put(person, new PlacePeople.PersonGoes(parts.get(part)));
                }
            }
        });
        acts.place(act, Map.of(), goes, null);
        em.flush();
        acts.decide(act);
        long[] made = {unit(em, names[0]), unit(em, names[1])};
        chosen.forEach((person, part) -> next.unitOf().put(person, part == 2 ? one : made[part]));
        if (!stays) {
            next.names().remove(one);
        }
        next.names().put(made[0], names[0]);
        next.names().put(made[1], names[1]);
        return act;
    }

    private static long unit(EntityManager em, String name) {
        return Sql.of(em, "select max(id) as id from unit where name = :name").with("name", name).number();
    }

    private void compare(TestDatabase database, Noted then, Noted now, long seed) {
        database.run(em -> {
            Map<Long, Long> found = belonging(em, then.from());
            assertEquals(new TreeMap<>(then.unitOf()), new TreeMap<>(found), "seed " + seed + " on " + then.from());
            OrganisationQueries queries = new OrganisationQueries(em, clock);
            then.names().forEach((unit, name) -> {
                assertEquals(name, queries.unitOn(unit, then.from()).orElseThrow().name(), "seed " + seed);
                assertTrue(queries.unitOn(unit, then.from()).orElseThrow().existsOn(then.from()), "seed " + seed);
            });
            Map<Long, Long> today = belonging(em, LocalDate.now(clock));
            assertEquals(new TreeMap<>(now.unitOf()), new TreeMap<>(today), "seed " + seed);
            assertEquals(found.keySet(), today.keySet(), "seed " + seed);
            assertTrue(now.names().keySet().containsAll(new HashSet<>(today.values())), "seed " + seed);
        });
    }

    /** @return where each person belongs on that day; fails where somebody belongs to two, or a unit isn't there */
    private static Map<Long, Long> belonging(EntityManager em, LocalDate day) {
        Map<Long, Long> units = new HashMap<>();
        Sql.of(em, "select a.person_id, a.unit_id from affiliation a join unit u on u.id = a.unit_id where "
                + "(a.valid_from is null or a.valid_from <= :day) and (a.valid_to is null or a.valid_to >= :day) and "
                + "(u.valid_from is null or u.valid_from <= :day) and (u.valid_to is null or u.valid_to >= :day)")
                .with("day", day).rows()
                .forEach(row -> assertEquals(null, units.put(row.id("person_id"), row.id("unit_id"))));
        return units;
    }
}
