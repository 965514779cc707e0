package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.testing.RunningApp;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/** Pages of one person or one class cost what that person or class has, not what there is: MariaDB's plans say so. */
class PlansExplainProofIT {

    /** Fewer rows than that are read as fast as an index. */
    private static final long LARGE = 1_000;
    private static final List<String> FILLING = List.of("""
            insert into person (id, full_name, search_name, sort_key, created_at, version)
            select 80000000 + s.seq, concat('Người số ', s.seq), concat('nguoi so ', s.seq), concat('so nguoi ', s.seq), now(), 1
              from seq_1_to_10000 s""", """
            insert into training_class (id, course_code, plan_code, title, place, starts_on, ends_on, organiser_unit_id,
                   organiser_name, legal_basis, opened_at, version)
            select 90000000 + s.seq, 'can-bo-huyen', 'son-tay-2025', concat('Lớp số ', s.seq), 'Hội trường',
                   curdate() - interval s.seq + 5 day, curdate() - interval s.seq day, (select min(id) from unit where parent_id is null),
                   'UBND', '', now(), 1
              from seq_1_to_300 s""",
            """
            insert into class_trainer (class_id, person_id)
            select c.id, a.person_id from training_class c join account a on a.user_name = 'gv01' where c.id > 90000299""",
            """
            insert into class_session (id, class_id, ordinal, title, held_on, part, periods, version)
            select c.id * 10 + d.seq, c.id, d.seq, concat('Buổi ', d.seq), c.starts_on + interval d.seq day, 'MORNING', 4, 1
              from training_class c join seq_1_to_4 d where c.id > 90000000""", """
            insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
            select c.id * 100 + j.seq, c.id, p.id, p.full_name, '', now(), 1 from training_class c join seq_1_to_30 j
              join person p on p.id = 80000001 + mod(c.id * 30 + j.seq, 10000) where c.id > 90000000""", """
            insert into enrolment (id, class_id, person_id, full_name, unit_name, enrolled_at, version)
            select c.id * 100 + 99, c.id, p.id, p.full_name, '', now(), 1 from training_class c
              join account a on a.user_name = 'to01' join person p on p.id = a.person_id where c.id = 90000300""", """
            insert into roll_call (id, session_id, opened_at, closed_at, closed_by, version)
            select s.id, s.id, now(), now(), 'Mẫu', 1 from class_session s where s.id > 900000000""", """
            insert into attendance_mark (id, roll_call_id, enrolment_id, status, recorded_at, recorded_by, live_key, version)
            select e.id * 10 + s.ordinal, s.id, e.id, 'PRESENT', now(), 'Mẫu', 0, 1
              from enrolment e join class_session s on s.class_id = e.class_id where e.class_id > 90000000""", """
            insert into lesson_completion (id, enrolment_id, lesson_code, lesson_edition_id, completed_at, recorded_at)
            select e.id * 10 + l.nth, e.id, l.code, l.id, now(), now() from enrolment e join (
                   select code, min(id) as id, row_number() over (order by code) as nth from lesson_edition where code like 'A%' group by code) l
             where e.class_id > 90000000""", """
            insert into attempt (id, enrolment_id, quiz_code, ordinal, on_paper, started_at, submitted_at, taken_on, score, pass_mark,
                   passed, recorded_at, recorded_by, live_key, version)
            select e.id, e.id, 'kiem-tra-can-bo', 1, true, now(), now(), curdate(), 8, 5, true, now(), 'Mẫu', e.id, 1
              from enrolment e where e.class_id > 90000000""",
            "analyze table person, enrolment, attendance_mark, attempt, "
                    + "lesson_completion, class_session, roll_call, training_class");

    @Test
    void no_page_of_one_person_or_class_reads_a_large_table_from_end_to_end() {
        StatementMeter meter = new StatementMeter("plans");
        Map<String, String> settings = new HashMap<>(meter.settings());
        settings.put("DEMO", "true");
        settings.put(Installation.TEST_ONLY_NO_JOBS, "true");
        try (RunningApp app = RunningApp.start(settings)) {
            meter.fill(FILLING);
            Set<String> scans = new TreeSet<>();
            int read = 0;
            for (Map.Entry<String, List<String>> each : pages().entrySet()) {
                WebVisitor visitor = new WebVisitor(app.address());
                visitor.signIn(each.getKey(), Hasty.DEMO_PASSWORD);
                for (String address : each.getValue()) {
                    visitor.open(address); // what is judged at the first question isn't the page's
                    List<String> reads = meter
                            .readsOf(() -> assertEquals(200, visitor.open(address).status(), address));
                    read += reads.size();
                    reads.forEach(sql -> meter.scanned(sql, LARGE)
                            .forEach(table -> scans.add(address + " reads all of " + table + ": " + sql)));
                }
            }
            assertEquals(Set.of(), scans, () -> String.join("\n\n", scans));
            assertTrue(read > 60, "only " + read + " statements were looked at");
        }
    }

    private static Map<String, List<String>> pages() {
        String ofClass = "=90000300";
        return Map.of("to01", List.of("/home", "/trainee/lessons", "/trainee/lessons?enrolment=9000030099",
                "/trainee/certificate?enrolment=9000030099"),
                "gv01", List.of("/home", "/trainer/class?id" + ofClass, "/trainer/eligibility?class" + ofClass,
                        "/trainer/progress?class" + ofClass, "/trainer/tests?class" + ofClass,
                        "/trainer/roll-call?session=900003001", "/trainer/practice?class" + ofClass),
                "quantri", List.of("/admin/person?id=80000005", "/admin/certificates?class" + ofClass,
                        "/admin/edit-class?id" + ofClass, "/trainer/session?id=900003001"),
                "lanhdao", List.of("/leader/class?plan=son-tay-2025&id" + ofClass,
                        "/leader/evidence?plan=son-tay-2025&enrolment=9000030099"));
    }
}
