package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.learning.curriculum.RuleEdition;
import vn.sontay.training.learning.curriculum.RuleEditions;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Counted;
import vn.sontay.training.outcome.completion.CompletedPeople.Part;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.content.EditionArchive;
import vn.sontay.training.teaching.trainingclass.Enrolment;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** COM-1 to COM-3: the statements for whole classes say of everybody what those for one person say; and which rule holds. */
class JudgedAtOnceIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07"};

    /** So large a part that everybody is looked at at once. */
    private static final int FAR = 100_000;

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static List<Long> classes(ReportFixture make) {
        List<Long> classes = new ArrayList<>();
        for (String course : List.of(ReportFixture.STAFF, ReportFixture.TEAM, ReportFixture.TEAM)) {
            long classId = make.trainingClass(course, AUGUST);
            classes.add(classId);
            long often = make.enrolment(classId, "Y Nhung");
            long seldom = make.enrolment(classId, "A Thiêu");
            long gone = make.enrolment(classId, "Hồ Văn Út");
            make.enrolment(classId, "Đinh Thị Ân");
            make.rollCall(classId, 1, often, seldom, gone);
            make.rollCall(classId, 2, often);
            make.rollCall(classId, 3, often, gone);
            make.correctToAbsent(gone, 3);
            make.test(often, 1, "3", "2025-08-07");
            make.test(often, 2, "8", "2025-08-12");
            make.test(seldom, 1, "9", "2025-08-07");
            make.practice(often, "2025-08-10");
            make.left(gone, "2025-08-09");
        }
        return classes;
    }

    @BothDatabases
    void whole_classes_at_once_and_one_by_one_are_judged_alike(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            List<Long> classes = classes(make);
            Completions completions = make.completions();
            int met = 0;
            for (LocalDate each = day("2025-08-04"); each.isBefore(day("2025-08-15")); each = each.plusDays(1)) {
                LocalDate asOf = each;
                Map<Long, Judgement> all = completions.ofClasses(classes, asOf);
                all.forEach((id, judgement) -> assertEquals(completions.ofEnrolment(id, asOf), judgement));
                assertEquals(asOf.isBefore(day("2025-08-09")) ? 12 : 9, all.size());
                assertEquals(12, completions.everybodyOf(classes, asOf).size());
                met += (int) all.values().stream().filter(Judgement::met).count();
            }
            assertTrue(met > 0);
            assertEquals(StatementCount.of(em, () -> completions.ofClasses(classes.subList(0, 1), day("2025-08-20"))),
                    StatementCount.of(em, () -> completions.ofClasses(classes, day("2025-08-20"))));
        });
    }

    @BothDatabases
    void what_is_written_down_counts_on_each_day_whom_the_judgements_count_COM_7(TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            List<Long> classes = classes(make);
            CompletedPeople people = make.completed();
            int found = 0;
            for (String course : List.of(ReportFixture.STAFF, ReportFixture.TEAM)) {
                ClassesOf of = new ClassesOf(ReportFixture.PLAN, Set.of(course), UnitScope.ALL);
                for (LocalDate each = day("2025-08-04"); each.isBefore(day("2025-08-15")); each = each.plusDays(1)) {
                    LocalDate asOf = each;
                    Map<Long, LocalDate> first = new TreeMap<>();
                    Set<Long> everybody = new TreeSet<>();
                    make.completions().ofClasses(classes, asOf).values().stream()
                            .filter(one -> one.person().courseCode().equals(course)).forEach(one -> {
                                everybody.add(one.person().personId());
                                if (one.since() != null) {
                                    first.merge(one.person().personId(), one.since(),
                                            (here, there) -> here.isBefore(there) ? here : there);
                                }
                            });
                    assertEquals(first.values().stream().sorted().toList(),
                            people.days(List.of(new Counted(of, true)), asOf).getFirst().stream().sorted().toList());
                    assertEquals(everybody.size(), people.everybody(of, asOf));
                    for (int size : List.of(50, FAR)) {
                        assertEquals(List.copyOf(first.values()), people.completed(of, asOf,
                                new Part(0, size, first.size(), everybody.size())).stream()
                                .sorted(Comparator.comparing(one -> person(em, one.enrolmentId())))
                                .map(CompletedPeople.Completed::on).toList());
                        Set<Long> others = new TreeSet<>(everybody);
                        others.removeAll(first.keySet());
                        assertEquals(others, people.open(of, asOf,
                                new Part(0, size, others.size(), everybody.size())).stream()
                                .map(one -> person(em, one)).collect(Collectors.toCollection(TreeSet::new)));
                    }
                    ClassesOf then = new ClassesOf(ReportFixture.PLAN, Set.of(course), UnitScope.ALL,
                            Known.byEndOf(day("2026-12-31")));
                    int all = first.size();
                    assertEquals(people.completed(then, asOf, new Part(0, FAR, all, all)), IntStream.range(0, all)
                            .mapToObj(n -> people.completed(then, asOf, new Part(n, 1, all, all)).getFirst()).toList());
                    assertEquals(held(em, course, asOf),
                            people.days(List.of(new Counted(of, false)), asOf).getFirst().stream().sorted().toList());
                    found += first.size();
                }
            }
            assertTrue(found > 0);
            assertEquals(2, StatementCount.of(em, () -> people.days(
                    List.of(new Counted(new ClassesOf(ReportFixture.PLAN, Set.of(ReportFixture.STAFF), UnitScope.ALL),
                            true),
                            new Counted(new ClassesOf(ReportFixture.PLAN, Set.of(ReportFixture.TEAM), UnitScope.ALL),
                                    false)),
                    day("2025-08-20"))));
        });
    }

    private static Long person(EntityManager em, long enrolmentId) {
        return em.find(Enrolment.class, enrolmentId).personId();
    }

    /** @return the last days of the classes that were held by then, as their sessions and roll calls say (RPT-2) */
    private static List<LocalDate> held(EntityManager em, String course, LocalDate asOf) {
        ClassesOf of = new ClassesOf(ReportFixture.PLAN, Set.of(course), UnitScope.ALL);
        return new PlanClasses(em).page(of, "", asOf, 1, 50).rows().stream().filter(PlanClass::held)
                .map(PlanClass::lastDay).flatMap(Stream::ofNullable).sorted().toList();
    }

    @BothDatabases
    void a_class_that_began_before_a_changed_rule_keeps_its_figure_and_a_later_one_has_the_new_rule_COM_3(
            TestDatabase database) {
        database.clear();
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            long before = make.trainingClass(ReportFixture.STAFF, "2025-08-05", "2025-08-06");
            long after = make.trainingClass(ReportFixture.STAFF, "2026-08-05", "2026-08-06");
            long one = make.enrolment(before, "Y Nhung");
            long other = make.enrolment(after, "A Thiêu");
            make.rollCalls(before, 2, one);
            make.rollCalls(after, 2, other);
            make.test(one, 1, "6", "2025-08-06");
            make.test(other, 1, "6", "2026-08-06");
            int figure = figure(make);
            make.rules(new RuleEditions(List.of(
                    rule(1, "attendance 75%\nquiz KT 5", null, "2025-01-01T00:00:00Z"),
                    rule(2, "attendance 75%\nquiz KT 5\nall-practice TH1", day("2026-01-01"),
                            "2026-01-01T00:00:00Z"))));
            assertTrue(make.completions().ofEnrolment(one, day("2026-11-24")).met());
            assertEquals(1, make.completions().ofEnrolment(one, day("2026-11-24")).rule().number());
            assertEquals(2, make.completions().ofEnrolment(other, day("2026-11-24")).rule().number());
            assertEquals(2, figure);
            assertEquals(2, figure(make), "what the course doesn't offer is not demanded (COM-4)");
            make.rules(new RuleEditions(List.of(
                    rule(1, "attendance 75%\nquiz KT 5", null, "2025-01-01T00:00:00Z"),
                    rule(2, "attendance 100%\nquiz KT 5", day("2026-01-01"), "2026-01-01T00:00:00Z"))));
            make.correctToAbsent(other, 2);
            make.correctToAbsent(one, 2);
            assertEquals("Tham gia 1/2 buổi (50%), yêu cầu 75%",
                    make.completions().ofEnrolment(one, day("2026-11-24")).missing());
            assertEquals("Tham gia 1/2 buổi (50%), yêu cầu 100%",
                    make.completions().ofEnrolment(other, day("2026-11-24")).missing());
        });
    }

    private static int figure(ReportFixture make) {
        return make.targets().board(day("2026-11-24")).plans().getFirst().targets().stream()
                .filter(row -> row.target().code().equals("nguoi")).findFirst().orElseThrow().figure().counted();
    }

    private static RuleEdition rule(int number, String text, @Nullable LocalDate from,
            String at) {
        return RuleEdition.of(new EditionArchive.Edition(ReportFixture.STAFF, number, text, from, Instant.parse(at)));
    }
}
