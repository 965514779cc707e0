package vn.sontay.training.teaching.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sontay.training.learning.curriculum.Curriculum;
import vn.sontay.training.learning.curriculum.CurriculumFiles;
import vn.sontay.training.shared.content.ContentFixture;
import vn.sontay.training.shared.content.ContentProblems;

class PlanFilesTest {

    private static final String FILE = "plans/ke-hoach.yaml";

    @TempDir
    private Path root;
    private ContentFixture content;

    @BeforeEach
    void sound_content() {
        content = new ContentFixture(root);
    }

    private Plans plans() {
        ContentProblems problems = new ContentProblems();
        Curriculum curriculum = new CurriculumFiles(content.folder(), problems).read();
        Plans plans = new PlanFiles(content.folder(), curriculum, Set.of(), problems).read();
        problems.refuseIfAny();
        return plans;
    }

    @Test
    void a_plan_is_read_with_its_targets() {
        Target target = plans().target("3a-lop").orElseThrow();
        assertEquals(Indicator.CLASSES_HELD, target.indicator());
        assertEquals(2, target.total());
        assertEquals(LocalDate.of(2025, 9, 30), target.deadline().on(Year.of(2030)));
        assertEquals("ke-hoach", plans().all().getFirst().code());
        assertNull(plans().all().getFirst().date());
    }

    @Test
    void a_target_may_have_no_total() {
        content.change(FILE, "        total: 2\n", "");
        assertNull(plans().target("3a-lop").orElseThrow().total());
    }

    @Test
    void an_unknown_course_is_refused() {
        content.change(FILE, "[lop]", "[lop, lop-2]").hasOnly("content/plans/ke-hoach.yaml:23", "lop-2");
    }

    @Test
    void a_target_code_is_unique_over_all_plans() {
        content.write("plans/khac.yaml", ContentFixture.PLAN.replace("code: ke-hoach", "code: khac"))
                .hasOnly("content/plans/khac.yaml:17", "3a-lop đã dùng ở content/plans/ke-hoach.yaml");
    }

    @Test
    void only_a_made_up_plan_ends_this_year() {
        content.change(FILE, "30/09/2025", "31/12/this-year").hasOnly("content/plans/ke-hoach.yaml:22", "demo");
        content.change(FILE, "demo: false", "demo: true");
        assertEquals(LocalDate.of(2026, 12, 31), plans().target("3a-lop").orElseThrow().deadline().on(Year.of(2026)));
        assertEquals(List.of(), plans().real().all());
    }

    @Test
    void a_day_that_some_years_lack_is_refused() {
        content.change(FILE, "demo: false", "demo: true").change(FILE, "30/09/2025", "29/02/this-year")
                .hasOnly("content/plans/ke-hoach.yaml:22", "ngày có thật");
    }

    @Test
    void pla_9_a_target_that_no_one_can_reach_is_refused_with_its_line() {
        content.change(FILE, "total: 2", "total: 0").hasOnly("content/plans/ke-hoach.yaml:20", "total");
        content.change(FILE, "total: 0", "total: -3").hasOnly("content/plans/ke-hoach.yaml:20", "total");
        content.change(FILE, "total: -3", "total: 2").change(FILE, "date: \"\"", "date: 01/10/2025")
                .hasOnly("content/plans/ke-hoach.yaml:22", "trước ngày của kế hoạch (01/10/2025)");
        content.change(FILE, "date: 01/10/2025", "date: 30/09/2025");
        assertEquals(1, plans().all().size());
    }

    @Test
    void a_broken_course_is_not_told_again_by_the_plan() {
        content.change("courses/lop.yaml", "periods: 4", "periods: bốn").hasOnly("content/courses/lop.yaml:13",
                "số nguyên");
        assertTrue(content.problems().size() == 1);
    }

    private static final String REPORTED = "    reported:\n      - code: %s\n        title: Số tin\n        unit: tin\n";

    @Test
    void pla_7_what_units_report_is_read_beside_the_targets_and_has_a_code_of_its_own() {
        content.change(FILE, "    targets:\n", REPORTED.formatted("3a-tin") + "    targets:\n");
        ReportedIndicator indicator = plans().all().getFirst().reported().getFirst();
        assertEquals("3a-tin tin null", indicator.code() + " " + indicator.unit() + " " + indicator.total());
        content.change(FILE, "code: 3a-tin", "code: 3a-lop").hasOnly("content/plans/ke-hoach.yaml:17",
                "3a-lop đã dùng");
    }

    @Test
    void pla_8_a_plan_may_say_what_money_it_gives_and_no_more_for_training_than_in_all() {
        assertNull(plans().all().getFirst().budget());
        content.change(FILE, "activities:\n", "budget:\n  total: 50000000\n  training: 20000000\nactivities:\n");
        assertEquals(new Budget(50_000_000, 20_000_000), plans().all().getFirst().budget());
        content.change(FILE, "training: 20000000", "training: 60000000").hasOnly("content/plans/ke-hoach.yaml:11",
                "không thể nhiều hơn");
    }
}
