package vn.sontay.training.journey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.sontay.training.testing.StatementMeter;
import vn.sontay.training.testing.WebVisitor;

/** What first pages and rolls cost while there are forty classes more, of which one trainee is in ten; then they are gone. */
final class ManyClasses {

    static final int CLASSES = 40;
    static final int OF_ONE_TRAINEE = 10;
    private static final List<String> ROLLS = List.of("900000401", "900000391", "900000381");
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

    private static final List<String> REMOVING = List.of(
            "update attendance_mark set supersedes_id = null where enrolment_id > 9000000000",
            "delete from attendance_mark where enrolment_id > 9000000000",
            "delete from roll_call where session_id > 900000000",
            "delete from audit_entry where subject_id > 900000000",
            "delete from completion_span where class_id > 90000000",
            "delete from completion_judged where class_id > 90000000",
            "delete from completion_stale where class_id > 90000000",
            "delete from enrolment where class_id > 90000000", "delete from class_session where class_id > 90000000",
            "delete from class_trainer where class_id > 90000000", "delete from training_class where id > 90000000");

    private final String site;
    private final StatementMeter meter;
    private final Map<String, Long> found = new TreeMap<>();

    private ManyClasses(String site, StatementMeter meter) {
        this.site = site;
        this.meter = meter;
    }

    /** @return the least that each has cost, and how much each page listed, by names */
    static Map<String, Long> of(String site, StatementMeter meter) {
        ManyClasses many = new ManyClasses(site, meter);
        meter.fill(FILLING);
        try {
            many.look();
        } finally {
            meter.fill(REMOVING);
        }
        return many.found;
    }

    private void look() {
        page("to01 /home", "section.next-step");
        page("quantri /home", "li:contains(Lớp số)");
        page("quantri /admin/open-rolls", "ul.rows > li:contains(Lớp số)");
        page("lanhdao /home", "main");
        page("lanhdao /leader/targets", "main");
        WebVisitor trainer = visitor("gv01");
        ROLLS.forEach(session -> takeOften(trainer, "/trainer/roll-call?session=" + session));
    }

    private WebVisitor visitor(String name) {
        WebVisitor visitor = new WebVisitor(site);
        visitor.signIn(name, Hasty.DEMO_PASSWORD);
        return visitor;
    }

    /** What runs beside it by the clock falls into one of them at most. */
    private void page(String name, String listed) {
        WebVisitor visitor = visitor(name.substring(0, name.indexOf(' ')));
        String address = name.substring(name.indexOf(' ') + 1);
        Stream.of(1, 2, 3).forEach(time -> cost(name, () -> visitor.open(address)));
        found.put(name + " lists", (long) visitor.open(address).html().select(listed).size());
    }

    private void takeOften(WebVisitor trainer, String roll) {
        take(trainer, roll, "PRESENT", "a roll is begun");
        take(trainer, roll, "LATE", "every mark of a roll is changed");
        take(trainer, roll, "PRESENT", "every mark of a roll is changed");
    }

    private void take(WebVisitor trainer, String roll, String status, String name) {
        cost("a roll is read", () -> trainer.open(roll));
        WebVisitor.Form form = trainer.open(roll).form("rollCall");
        List<String> people = form.choices().stream().filter(field -> field.startsWith("status")).distinct().toList();
        people.forEach(field -> form.with(field, status));
        found.put("people on a roll", (long) people.size());
        WebVisitor stays = trainer.withoutRedirects();
        cost(name, () -> form.pressAs(stays, "save"));
    }

    private void cost(String name, Supplier<WebVisitor.Page> work) {
        long before = meter.count();
        WebVisitor.Page answer = work.get();
        long cost = meter.count() - before;
        if (answer.status() != 200 && answer.status() != 302) {
            throw new AssertionError(name + " is answered " + answer.status() + ": " + answer.messages());
        }
        found.merge(name, cost, Math::min);
    }
}
