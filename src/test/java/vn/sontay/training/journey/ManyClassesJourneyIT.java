package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/** What the first pages and a roll cost in statements, however many classes somebody has to do with. */
class ManyClassesJourneyIT {

    private static final int CLASSES = 40;
    private static final int OF_ONE_TRAINEE = 10;
    /** Ids are far above those of the application's own sequence. */
    private static final List<String> FILLING = List.of("""
            insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on, organiser_unit_id,
                   organiser_name, legal_basis, opened_at, version)
            select 90000000 + s.seq, 'can-bo-huyen', 'son-tay-2025', concat('Lớp số ', s.seq), 'Hội trường', curdate() - interval 5 day,
                   curdate() + interval 5 day, (select min(id) from unit where parent_id is null), 'UBND', '', now(), 1
              from seq_1_to_40 s""",
            """
            insert into class_trainer (class_id, person_id)
            select c.id, a.person_id from training_class c join account a on a.user_name = 'gv01' where c.id > 90000000""",
            """
            insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version)
            select c.id * 10 + d.seq, c.id, d.seq, concat('Buổi ', d.seq), curdate() + interval 4 * d.seq day - interval 6 day, 'MORNING', 4, 1
              from training_class c join seq_1_to_2 d where c.id > 90000000""", """
            insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
            select c.id * 100 + p.nth, c.id, p.id, p.full_name, '', now(), 1 from training_class c join (
                   select x.id, x.full_name, row_number() over (order by x.id) as nth from person x
                    where not exists (select 1 from account a where a.person_id = x.id and a.user_name in ('gv01', 'to01'))) p
                on p.nth <= 30 where c.id > 90000000""", """
            insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
            select c.id * 100 + 99, c.id, p.id, p.full_name, '', now(), 1 from training_class c
              join account a on a.user_name = 'to01' join person p on p.id = a.person_id
             where c.id > 90000000 and c.id <= 90000010""");

    private static StatementMeter meter;
    private static RunningApp app;

    @BeforeAll
    static void start() {
        meter = new StatementMeter("many_classes");
        Map<String, String> settings = new HashMap<>(meter.settings());
        settings.put("DEMO", "true");
        app = RunningApp.start(settings);
        meter.fill(FILLING);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(app.address());
        visitor.signIn(name, Hasty.DEMO_PASSWORD);
        return visitor;
    }

    /** @return the least of some times: what runs beside it by the clock falls into one of them at most */
    private static long cost(WebVisitor visitor, String address) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long before = meter.count();
            assertEquals(200, visitor.open(address).status());
            least = Math.min(least, meter.count() - before);
        }
        return least;
    }

    private static void assertAtMost(long most, String name, String address) {
        long cost = cost(visitor(name), address);
        assertTrue(cost <= most, () -> name + " " + address + " costs " + cost);
    }

    @Test
    void a_trainee_of_many_classes_reads_them_all_with_eight_statements() {
        WebVisitor trainee = visitor("to01");
        assertTrue(trainee.open("/home").html().select("section.next-step").size() > OF_ONE_TRAINEE);
        assertTrue(cost(trainee, "/home") <= 8, () -> "costs " + cost(trainee, "/home"));
    }

    @Test
    void boards_cost_a_dozen_statements_and_list_the_first_only() {
        assertAtMost(12, "quantri", "/home");
        assertAtMost(12, "lanhdao", "/home");
        assertAtMost(12, "lanhdao", "/leader/targets");
        WebVisitor administrator = visitor("quantri");
        assertEquals(CLASSES,
                administrator.open("/admin/open-rolls").html().select("ul.rows > li:contains(Lớp số)").size());
        assertTrue(administrator.open("/home").html().select("li:contains(Lớp số)").size() < CLASSES / 2);
    }

    @Test
    void a_roll_of_thirty_costs_four_statements_to_read_and_none_a_person_to_save_but_its_mark() {
        WebVisitor trainer = visitor("gv01");
        String roll = "/trainer/roll-call?session=900000401";
        assertTrue(cost(trainer, roll) <= 4);
        WebVisitor.Form form = trainer.open(roll).form("rollCall");
        form.fillable().stream().filter(name -> name.startsWith("status"))
                .forEach(name -> form.with(name, "PRESENT"));
        long before = meter.count();
        assertEquals(200, form.press("save").status());
        long cost = meter.count() - before;
        assertTrue(cost <= 30 + 24, () -> "saving and reading again costs " + cost);
    }
}
