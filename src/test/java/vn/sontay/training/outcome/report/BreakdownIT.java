package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.report.directive.ByDocument;
import vn.sontay.training.outcome.report.directive.DirectiveService;
import vn.sontay.training.outcome.report.directive.GivePart;
import vn.sontay.training.people.organisation.OrganisationFixture;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.TestDatabase;

/** RPT-13, DIR-4, DIR-5: units that are moved, merged and split, against counting by hand. */
class BreakdownIT {

    private static final LocalDate END = LocalDate.parse("2025-12-31");
    private static final String ENDED = "2025-06-30";
    private static final String NOBODY = "?";

    /** Units as they came about. @param into what became of those that ended, and how many they went into */
    private record World(Map<Long, String> names, Map<Long, Long> parents, Map<Long, List<Long>> into,
            Set<Long> communes) {
    }

    @BothDatabases
    void both_tables_and_that_of_the_classes_add_up_to_what_is_counted_by_hand(TestDatabase database) {
        Set<String> found = new HashSet<>();
        for (long seed : new long[]{1, 4, 9}) {
            database.clear();
            database.run(em -> {
                Random random = new Random(seed);
                ReportFixture make = new ReportFixture(em);
                World world = world(em, random);
                Map<String, Integer> then = new TreeMap<>();
                Map<String, Integer> now = new TreeMap<>();
                List<Long> units = List.copyOf(world.names().keySet());
                int counted = 0;
                for (int i = 0; i < 3; i++) {
                    long classId = make.trainingClass(ReportFixture.STAFF, "2025-08-05");
                    List<Long> there = new ArrayList<>();
                    for (int n = 0; n < 9; n++) {
                        Long unit = random.nextInt(8) == 0 ? null : units.get(random.nextInt(units.size()));
                        long enrolment = make.enrolment(classId, "Y Nhung");
                        make.belonged(enrolment, unit, unit == null ? "" : name(world, unit));
                        there.add(enrolment);
                        if (random.nextInt(4) > 0) {
                            make.test(enrolment, 1, "8", "2025-08-05");
                            counted++;
                            then.merge(unit == null ? NOBODY : name(world, unit), 1, Integer::sum);
                            now.merge(unit == null ? NOBODY : today(world, unit), 1, Integer::sum);
                        }
                    }
                    make.rollCalls(classId, 1, there.stream().mapToLong(Long::longValue).toArray());
                }
                Breakdown breakdown = make.targets().breakdown(ReportFixture.PLAN, "nguoi", END, null);
                assertEquals(counted, breakdown.row().figure().counted());
                assertEquals(then, lines(breakdown.then()), "seed " + seed);
                assertEquals(now, lines(breakdown.now()), "seed " + seed);
                assertEquals(counted, breakdown.classes().stream().mapToInt(Breakdown.Line::counted).sum());
                breakdown.now().forEach(area -> assertEquals(area.all().counted(),
                        area.units().stream().mapToInt(Breakdown.Line::counted).sum()));
                breakdown.now().forEach(area -> found.add(area.all().of().name()));
                Breakdown held = make.targets().breakdown(ReportFixture.PLAN, "lop", END, null);
                assertEquals(held.row().figure().counted(), lines(held.now()).values().stream().mapToInt(i -> i).sum());
                assertEquals(counted, make.targets().people(ReportFixture.PLAN, "nguoi", END, null, true).size());
            });
        }
        assertEquals(Set.of("NAMED", "UNKNOWN", "UNDETERMINED"), found);
    }

    private static Map<String, Integer> lines(List<Breakdown.Area> areas) {
        Map<String, Integer> lines = new TreeMap<>();
        areas.forEach(area -> area.units().forEach(line -> lines.merge(switch (line.of()) {
            case NAMED -> line.name();
            case UNKNOWN -> NOBODY;
            case UNDETERMINED -> "split";
        }, line.counted(), Integer::sum)));
        return lines;
    }

    /** Communes with offices; some went into another, some into two, one of these once more. */
    private static World world(EntityManager em, Random random) {
        OrganisationFixture organisation = new OrganisationFixture(em);
        World world = new World(new TreeMap<>(), new HashMap<>(), new HashMap<>(), new HashSet<>());
        long province = organisation.unit("Tỉnh Quảng Ngãi", UnitKind.PROVINCE, null);
        List<Long> ended = new ArrayList<>();
        List<Long> there = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            boolean over = i < 5;
            long commune = organisation.unit("Xã số " + i, UnitKind.COMMUNE, province, over ? null : "2025-07-01",
                    over ? ENDED : null);
            world.names().put(commune, "Xã số " + i);
            world.communes().add(commune);
            (over ? ended : there).add(commune);
            if (random.nextBoolean()) {
                long office = organisation.unit("Phòng số " + i, UnitKind.COMMUNE_OFFICE, commune, null,
                        over ? ENDED : null);
                world.names().put(office, "Phòng số " + i);
                world.parents().put(office, commune);
            }
        }
        for (long each : ended) {
            int into = 1 + random.nextInt(3);
            List<Long> successors = new ArrayList<>();
            for (int i = 0; i < into; i++) {
                long next = random.nextInt(3) == 0 && each != ended.getLast()
                        ? ended.getLast()
                        : there.get(random.nextInt(there.size()));
                if (!successors.contains(next)) {
                    successors.add(next);
                    em.createNativeQuery("insert into unit_successor (unit_id, successor_id) values (?, ?)")
                            .setParameter(1, each).setParameter(2, next).executeUpdate();
                }
            }
            world.into().put(each, successors);
        }
        return world;
    }

    private static String name(World world, long unit) {
        Long parent = world.parents().get(unit);
        return world.names().get(unit) + (parent == null ? "" : ", " + world.names().get(parent));
    }

    private static String today(World world, long unit) {
        Long at = unit;
        boolean over = world.into().containsKey(unit)
                || world.into().containsKey(world.parents().getOrDefault(unit, 0L));
        if (!over) {
            return name(world, unit);
        }
        while (at != null && world.into().containsKey(at)) {
            List<Long> next = world.into().get(at);
            at = next.size() == 1 ? next.getFirst() : null;
        }
        return at == null || at == unit ? "split" : name(world, at);
    }

    @BothDatabases
    void parts_are_checked_against_the_whole_and_follow_their_unit_DIR_4_DIR_5(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            OrganisationFixture organisation = new OrganisationFixture(em);
            long classId = make.trainingClass(ReportFixture.STAFF, "2025-08-05");
            long top = make.organiser(classId);
            long old = organisation.unit("Xã Sơn Mùa", UnitKind.COMMUNE, top);
            long heir = organisation.unit("Xã Sơn Tây Thượng", UnitKind.COMMUNE, top);
            make.organisedBy(classId, old);
            long enrolment = make.enrolment(classId, "Y Nhung");
            make.belonged(enrolment, old, "Xã Sơn Mùa");
            make.rollCalls(classId, 1, enrolment);
            make.test(enrolment, 1, "8", "2025-08-05");
            DirectiveService service = make.reports(UnitScope.ALL).get(DirectiveService.class);
            long id = service.give(part("p1", old, 1));
            assertEquals(id, service.give(part("p1", old, 1)));
            RuleException refused = assertThrows(RuleException.class,
                    () -> service.give(part("p2", heir, 2)));
            assertEquals("report.partsTooMany [1, 2, 3, 2]", refused.key() + " " + refused.arguments());
            assertThrows(NotFoundException.class, () -> make.targetsOf(heir).board(ReportFixture.PLAN, END));
            service.give(part("p3", heir, 1));
            TargetFigure begun = make.targetsOf(heir).board(ReportFixture.PLAN, END).plans().getFirst().targets()
                    .get(1).figure();
            assertEquals("0/1 true", begun.counted() + "/" + begun.total() + " " + begun.shareOnly(),
                    "without a class");
            assertEquals(List.of("Xã Sơn Mùa 1/1 REACHED", "Xã Sơn Tây Thượng 0/1 OVERDUE"), shares(make));
            TargetFigure own = make.targetsOf(old).board(ReportFixture.PLAN, END).plans().getFirst().targets().get(1)
                    .figure();
            assertEquals("1/1 REACHED true",
                    own.counted() + "/" + own.total() + " " + own.state() + " " + own.shareOnly());
            make.wentInto(old, ENDED, heir);
            assertEquals(List.of("Xã Sơn Tây Thượng 1/2 OVERDUE"), shares(make));
            make.wentInto(old, ENDED, organisation.unit("Xã Sơn Bua", UnitKind.COMMUNE, top));
            assertEquals(List.of("Xã Sơn Mùa divided 1/1 REACHED", "Xã Sơn Tây Thượng 1/1 REACHED"), shares(make));
            TargetRow whole = make.targets().board(ReportFixture.PLAN, END).plans().getFirst().targets().get(1);
            assertEquals("2 0", whole.givenOut() + " " + whole.notGivenOut());
        });
    }

    @BothDatabases
    void for_a_part_of_people_those_of_the_unit_count_in_whatever_class_and_open_to_their_evidence_DIR_5(
            TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            OrganisationFixture organisation = new OrganisationFixture(em);
            long classId = make.trainingClass(ReportFixture.STAFF, "2025-08-05");
            long top = make.organiser(classId);
            long near = organisation.unit("Xã Sơn Mùa", UnitKind.COMMUNE, top);
            long far = organisation.unit("Xã Sơn Tây Thượng", UnitKind.COMMUNE, top);
            long own = make.trainingClass(ReportFixture.STAFF, "2025-08-05");
            make.organisedBy(own, near);
            List<Long> people = new ArrayList<>();
            for (String name : List.of("Y Nhung", "A Thiêu", "Đinh Thị Lan")) {
                long in = people.size() == 2 ? own : classId;
                long enrolment = make.enrolment(in, name);
                make.belonged(enrolment, people.isEmpty() ? near : far, "Xã");
                people.add(enrolment);
            }
            make.rollCalls(classId, 1, people.get(0), people.get(1));
            make.rollCalls(own, 1, people.get(2));
            people.forEach(each -> make.test(each, 1, "8", "2025-08-05"));
            DirectiveService service = make.reports(UnitScope.ALL).get(DirectiveService.class);
            service.give(part("p1", near, 1));
            assertThrows(RefusedException.class, () -> make.evidenceOf(far).person(people.get(1), END, null));
            service.give(part("p2", far, 1));
            assertEquals(List.of("Xã Sơn Mùa 1/1 REACHED", "Xã Sơn Tây Thượng 2/1 REACHED"), shares(make));
            assertEquals("2/1 [Đinh Thị Lan, A Thiêu] 2 0", told(make, far));
            assertEquals("1/1 [Y Nhung] 1 1", told(make, near));
            assertEquals(2, make.targetsOf(far).breakdown(ReportFixture.PLAN, "nguoi", END, null).classes().size());
            PersonEvidence evidence = make.evidenceOf(far).person(people.get(1), END, null);
            assertEquals("A Thiêu false", evidence.fullName() + " " + evidence.classOpen());
            assertThrows(RefusedException.class, () -> make.evidenceOf(far).person(people.get(0), END, null));
            long ofAnotherCourse = make.enrolment(make.trainingClass(ReportFixture.TEAM, "2025-08-05"), "A Khui");
            make.belonged(ofAnotherCourse, far, "Xã");
            assertThrows(RefusedException.class, () -> make.evidenceOf(far).person(ofAnotherCourse, END, null));
            assertThrows(RefusedException.class, () -> make.evidenceOf(far).ofClass(classId, END, null));
            assertTrue(make.evidenceOf(near).person(people.get(2), END, null).classOpen());
        });
    }

    /** The figure of that unit's leader, the people behind it, how many these are, and the classes that are listed. */
    private static String told(ReportFixture make, long unit) {
        TargetDetail detail = make.targetsOf(unit).detail(ReportFixture.PLAN, "nguoi", END, null,
                new TargetQueries.Asked(true, 1, "", 1));
        TargetFigure figure = make.targetsOf(unit).board(ReportFixture.PLAN, END).plans().getFirst().targets().get(1)
                .figure();
        assertEquals(figure, detail.row().figure());
        return figure.counted() + "/" + figure.total() + " "
                + detail.people().rows().stream().map(TargetPerson::fullName).toList() + " " + detail.completed() + " "
                + detail.classes().total();
    }

    private static List<String> shares(ReportFixture make) {
        return make.targets().detail(ReportFixture.PLAN, "nguoi", END, null, new TargetQueries.Asked(true, 1, "", 1))
                .shares().stream().map(each -> each.unit() + (each.divided() ? " divided" : "") + " "
                        + each.figure().counted() + "/" + each.figure().total() + " " + each.figure().state())
                .toList();
    }

    private static GivePart part(String request, @Nullable Long unit, int amount) {
        return new GivePart(request, ReportFixture.PLAN, "nguoi", unit, amount,
                new ByDocument("13/KH-UBND", LocalDate.parse("2025-07-20"), "UBND"));
    }
}
