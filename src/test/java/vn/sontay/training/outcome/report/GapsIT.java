package vn.sontay.training.outcome.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.sontay.training.outcome.report.gap.Gap;
import vn.sontay.training.outcome.report.gap.GapFilter;
import vn.sontay.training.outcome.report.gap.GapPage;
import vn.sontay.training.outcome.report.gap.GapQueries;
import vn.sontay.training.outcome.report.gap.GapRisk;
import vn.sontay.training.outcome.report.gap.GapStep;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.outcome.report.summary.LeaderSummary;
import vn.sontay.training.outcome.report.summary.SummaryQueries;
import vn.sontay.training.people.organisation.UnitKind;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.testing.BothDatabases;
import vn.sontay.training.testing.StatementCount;
import vn.sontay.training.testing.TestDatabase;

/** GAP-1 to GAP-5 and SUM-1 on real rows. */
class GapsIT {

    private static final String[] AUGUST = {"2025-08-05", "2025-08-06", "2025-08-07", "2025-08-08"};

    @BothDatabases
    void everybody_of_the_plan_who_has_not_completed_is_missing_at_one_step_GAP_2(TestDatabase database) {
        run(database, make -> {
            World world = new World(make);
            assertEquals(
                    List.of("A Chưa NOT_ENROLLED null", "B Đợi NOT_BEGUN EDGE", "E Thiếu PRACTICE null",
                            "D Trượt TEST null", "C Vắng ATTENDANCE LOST"),
                    said(world.gaps().people()));
        });
    }

    /** GAP-1: the courses of the plan are for officers, and whoever went is asked for no more. */
    @BothDatabases
    void villagers_teachers_and_who_has_left_are_not_asked_for_GAP_1(TestDatabase database) {
        run(database, make -> {
            long top = make.commune("Xã Sơn Tây", null);
            long village = make.unit("Thôn Mang", UnitKind.VILLAGE, top);
            make.personOf(village, "Y Dân");
            make.gone(make.personOf(top, "Người Nghỉ"));
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            make.teaches(classId, make.personOf(top, "Thầy Dạy"));
            make.personOf(top, "A Chưa");
            assertEquals(List.of("A Chưa NOT_ENROLLED null"), said(make.gaps().get(GapQueries.class)
                    .of(ReportFixture.PLAN).people()));
        });
    }

    @BothDatabases
    void each_figure_of_the_summary_is_the_number_of_rows_that_it_opens_GAP_4(TestDatabase database) {
        run(database, make -> {
            World world = new World(make);
            LeaderSummary summary = make.gaps().get(SummaryQueries.class).of(ReportFixture.PLAN);
            Gaps listed = world.gaps();
            int compared = 0;
            for (Gaps.Area area : summary.gaps().byArea()) {
                for (GapStep step : GapStep.values()) {
                    assertEquals(area.at(step), rows(listed, area.areaId(), step, null), area.name() + " " + step);
                    compared += area.at(step);
                }
                assertEquals(area.all(), rows(listed, area.areaId(), null, null));
            }
            assertEquals(5, compared);
            assertEquals(5, rows(listed, null, null, null));
            assertEquals(summary.gaps().all().lost(), rows(listed, null, null, GapRisk.LOST));
            assertEquals(List.of("Xã Sơn Hạ 4", "Xã Sơn Tây 1"),
                    summary.gaps().byArea().stream().map(each -> each.name() + " " + each.all()).toList());
            for (TargetOutlook each : summary.targets().stream().filter(target -> target.row().ofPeople()).toList()) {
                TargetDetail detail = make.targets().detail(ReportFixture.PLAN, each.row().target().code(),
                        summary.on(), null, new TargetQueries.Asked(false, 1, "", 1));
                assertEquals(detail.open(), each.open(), each.row().target().code());
                assertEquals(detail.row().figure(), each.row().figure());
            }
        });
    }

    /** Most pages judge nobody but those on them. */
    @BothDatabases
    void a_page_shows_of_each_filter_whom_the_list_of_everybody_shows_GAP_4(TestDatabase database) {
        run(database, make -> {
            World world = new World(make);
            make.enrolment(make.trainingClass(ReportFixture.STAFF, "2026-12-02"), "F Nơi nào");
            Gaps all = world.gaps();
            GapQueries queries = make.gaps().get(GapQueries.class);
            List<Long> areas = new ArrayList<>(all.byArea().stream().map(Gaps.Area::areaId).toList());
            assertEquals(3, areas.size());
            areas.add(null);
            List<GapStep> steps = new ArrayList<>(List.of(GapStep.values()));
            steps.add(null);
            int shown = 0;
            for (Long area : areas) {
                for (GapStep step : steps) {
                    for (GapRisk risk : new GapRisk[]{null, GapRisk.LOST, GapRisk.EDGE}) {
                        GapFilter filter = new GapFilter(ReportFixture.PLAN, area, step, risk);
                        GapPage page = queries.page(filter, 1);
                        assertEquals(all.of(filter), page.people().rows(), filter.toString());
                        assertEquals(page.people().rows().size(), page.people().total());
                        assertEquals(all.byArea().stream().map(Gaps.Area::name).toList(),
                                page.areas().stream().map(Gaps.Area::name).toList());
                        shown += page.people().rows().size();
                    }
                }
            }
            assertTrue(shown > 20, "shown: " + shown);
        });
    }

    @BothDatabases
    void what_waits_for_a_signature_is_what_its_list_shows_SUM_3(TestDatabase database) {
        run(database, make -> {
            long ours = make.commune("Xã Sơn Tây", null);
            make.submitted(ours, "Công văn một");
            make.submitted(ours, "Công văn hai");
            long theirs = make.commune("Xã Sơn Hạ", ours);
            make.submitted(theirs, "Công văn của xã");
            SummaryQueries own = make.gaps(UnitScope.of(Set.of(theirs))).get(SummaryQueries.class);
            assertEquals(1, own.of(ReportFixture.PLAN).awaiting().documents());
            assertEquals(List.of("Công văn của xã"),
                    own.documents(1).rows().stream().map(each -> each.subject()).toList());
            SummaryQueries all = make.gaps().get(SummaryQueries.class);
            assertEquals(3, all.documents(1).total());
            assertEquals(3, all.of(ReportFixture.PLAN).awaiting().documents());
            assertEquals(0, all.certificates(1).total());
        });
    }

    @BothDatabases
    void a_commune_finds_its_own_people_of_the_plan_above_and_nobody_else_GAP_3(TestDatabase database) {
        run(database, make -> {
            World world = new World(make);
            assertEquals(List.of("A Chưa", "B Đợi", "D Trượt", "C Vắng"),
                    make.gaps(UnitScope.of(Set.of(world.commune))).get(GapQueries.class).of(ReportFixture.PLAN).people()
                            .stream().map(Gap::fullName).toList());
            GapQueries nobody = make.gaps(UnitScope.NONE).get(GapQueries.class);
            assertThrows(NotFoundException.class, () -> nobody.of(ReportFixture.PLAN));
        });
    }

    @BothDatabases
    void a_list_of_many_takes_as_many_statements_as_one_of_few(TestDatabase database) {
        database.clear();
        int few = statements(database, 1);
        int many = statements(database, 30);
        assertEquals(few, many);
        assertTrue(many <= 24, "statements: " + many);
    }

    private static int statements(TestDatabase database, int people) {
        int[] count = new int[1];
        database.run(em -> {
            ReportFixture make = new ReportFixture(em);
            long classId = make.trainingClass(ReportFixture.STAFF, AUGUST);
            IntStream.range(0, people).forEach(n -> make.enrolment(classId, "Người " + n));
            SummaryQueries queries = make.gaps().get(SummaryQueries.class);
            queries.of(ReportFixture.PLAN);
            count[0] = StatementCount.of(em, () -> queries.of(ReportFixture.PLAN));
        });
        return count[0];
    }

    /** Somebody at each step, four of a commune below and one of the commune at the top; and one who has completed. */
    private static final class World {

        private final ReportFixture make;
        private final long commune;

        World(ReportFixture make) {
            this.make = make;
            long top = make.commune("Xã Sơn Tây", null);
            commune = make.commune("Xã Sơn Hạ", top);
            make.personOf(commune, "A Chưa");
            long coming = make.trainingClass(ReportFixture.STAFF, "2026-12-01");
            make.enrolment(coming, make.personOf(commune, "B Đợi"), "B Đợi");
            long held = make.trainingClass(ReportFixture.STAFF, AUGUST);
            long absent = make.enrolment(held, make.personOf(commune, "C Vắng"), "C Vắng");
            long failed = make.enrolment(held, make.personOf(commune, "D Trượt"), "D Trượt");
            long done = make.enrolment(held, make.personOf(commune, "G Xong"), "G Xong");
            make.rollCalls(held, 2, absent, failed, done);
            make.rollCall(held, 3, failed, done);
            make.rollCall(held, 4, failed, done);
            make.test(done, 1, "8", "2025-08-08");
            long team = make.trainingClass(ReportFixture.TEAM, AUGUST);
            long unsigned = make.enrolment(team, make.personOf(top, "E Thiếu"), "E Thiếu");
            make.rollCalls(team, 4, unsigned);
            make.test(unsigned, 1, "8", "2025-08-08");
        }

        Gaps gaps() {
            return make.gaps().get(GapQueries.class).of(ReportFixture.PLAN);
        }
    }

    private static int rows(Gaps gaps, Long area, GapStep step, GapRisk risk) {
        return gaps.of(new GapFilter(ReportFixture.PLAN, area, step, risk)).size();
    }

    private static List<String> said(List<Gap> gaps) {
        return gaps.stream().map(each -> each.fullName() + " " + each.step() + " " + each.risk()).toList();
    }

    private static void run(TestDatabase database, java.util.function.Consumer<ReportFixture> work) {
        database.clear();
        database.run(em -> work.accept(new ReportFixture(em)));
    }
}
