package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;
import static vn.sontay.training.demo.FirstClass.names;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.learning.curriculum.PlannedSession;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/** The second staff class, which runs now with a session today, and the community team's class, which has begun. */
@Dependent
class RunningClasses {

    /** The made-up plan that they count for. */
    static final String PLAN = "mau-ke-hoach-tiep";

    private static final String STAFF_COURSE = "cong-chuc-xa";
    private static final String TEAM_COURSE = "to-cong-nghe-so";
    /** Of pre-tests on paper; the others can still take it on the screen. */
    private static final Map<String, String> SCORES_BEFORE_STAFF = Map.of("cc01", "5", "cc02", "6", "cc03", "4", "cc05",
            "3", "cc06", "5", "cc07", "6", "cc08", "4", "cc12", "5", "cc13", "7", "cc14", "2");
    private static final Map<String, String> SCORES_BEFORE_TEAM = Map.of("to01", "4", "to02", "3", "to03", "5", "to04",
            "2", "to05", "4", "to07", "6", "to08", "3", "to15", "5");
    private static final int STAFF = 15;
    private static final int TEAM = 20;
    private static final LocalTime OPENS = LocalTime.of(7, 30);
    private static final LocalTime CLOSES = LocalTime.of(17, 0);
    private static final int EXTRA_MINUTES = 20;
    /** Days ago. */
    private static final int TEAM_BEGAN = 3;

    @Inject
    ClassMaker maker;

    @Inject
    DemoPeople people;

    @Inject
    DemoLearning learning;

    @Inject
    DemoPractice practice;

    @Inject
    DemoInquiries inquiries;

    @Inject
    SettingService settings;

    @Inject
    CurriculumCatalogue curriculum;

    @Inject
    Clock clock;

    void begin(Map<String, Long> ids) {
        long staffClass = staff(ids, LocalDate.now(clock));
        settings.set(DemoToday.RUNNING_CLASS, String.valueOf(staffClass));
        learning.staff(staffClass, ids);
        inquiries.staff(staffClass, ids);
        long teamClass = team(ids, LocalDate.now(clock));
        learning.team(teamClass, ids);
        inquiries.team(teamClass, ids);
        practice.begin(teamClass, TEAM_COURSE, LocalDate.now(clock).minusDays(TEAM_BEGAN), ids);
    }

    private long staff(Map<String, Long> ids, LocalDate today) {
        LocalDate lastWeek = today.minusWeeks(1);
        ClassDetails details = new ClassDetails("Lớp tập huấn DVCTT cho công chức một cửa (mẫu)",
                "Phòng họp Trung tâm Phục vụ hành chính công xã Sơn Tây", lastWeek, today.plusWeeks(1),
                people.unitId("xa-son-tay"), "Kế hoạch mẫu tiếp theo (không có thật)", PLAN);
        Course course = curriculum.current().course(STAFF_COURSE).orElseThrow();
        List<PlannedSession> planned = course.sessions();
        List<SessionPlan> sessions = List.of(plan(planned.get(0), lastWeek, DayPart.MORNING),
                plan(planned.get(1), lastWeek, DayPart.AFTERNOON),
                plan(planned.get(2), today, DemoToday.halfDay(LocalDateTime.now(clock))),
                plan(planned.get(3), today.plusWeeks(1), DayPart.MORNING));
        long classId = maker.open(STAFF_COURSE, details, Set.of(known(ids, "gv01")), sessions,
                names("cc", STAFF).stream().map(name -> known(ids, name)).toList());
        List<SessionRow> rows = maker.sessions(classId);
        settings.set(DemoToday.SPARE_SESSION, String.valueOf(rows.getLast().sessionId()));
        maker.hold(classId, rows.get(0),
                Map.of(known(ids, "cc06"), MarkStatus.LATE, known(ids, "cc11"), MarkStatus.EXCUSED));
        maker.hold(classId, rows.get(1),
                Map.of(known(ids, "cc11"), MarkStatus.EXCUSED, known(ids, "cc15"), MarkStatus.ABSENT));
        maker.substitute(rows.get(1), known(ids, "cc15"), known(ids, "cc14"));
        maker.walkIn(rows.get(1), "Đinh Thị Y Rấy", "Trường THCS Sơn Bua");
        preTests(classId, course, ids, SCORES_BEFORE_STAFF, lastWeek);
        maker.testHours(classId, course.quiz().code(), lastWeek.atTime(OPENS), today.plusWeeks(1).atTime(CLOSES));
        maker.extraTime(known(maker.enrolments(classId), known(ids, "cc03")).enrolmentId(), course.quiz().code(),
                EXTRA_MINUTES, "Mắt kém, đọc trên màn hình nhỏ chậm");
        return classId;
    }

    private long team(Map<String, Long> ids, LocalDate today) {
        LocalDate firstDay = today.minusDays(TEAM_BEGAN);
        ClassDetails details = new ClassDetails("Lớp Tổ công nghệ số cộng đồng (mẫu)", "Nhà văn hóa xã Sơn Tây Thượng",
                firstDay, today.plusDays(11), people.unitId("xa-son-tay-thuong"), "", PLAN, TEAM);
        Course course = curriculum.current().course(TEAM_COURSE).orElseThrow();
        List<SessionPlan> sessions = new ArrayList<>();
        for (PlannedSession planned : course.sessions()) {
            sessions.add(plan(planned, firstDay.plusWeeks(sessions.size()), DayPart.MORNING));
        }
        long classId = maker.open(TEAM_COURSE, details, Set.of(known(ids, "gv02")), sessions,
                names("to", TEAM).stream().map(name -> known(ids, name)).toList());
        maker.queue(classId, known(ids, "cb15"));
        maker.hold(classId, maker.sessions(classId).getFirst(), Map.of(known(ids, "to13"), MarkStatus.ABSENT));
        preTests(classId, course, ids, SCORES_BEFORE_TEAM, firstDay);
        return classId;
    }

    private void preTests(long classId, Course course, Map<String, Long> ids, Map<String, String> scores,
            LocalDate takenOn) {
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        new TreeMap<>(scores).forEach(
                (name, score) -> maker.preTest(known(enrolments, known(ids, name)).enrolmentId(), course, score,
                        takenOn));
    }

    private static SessionPlan plan(PlannedSession planned, LocalDate day, DayPart part) {
        return new SessionPlan(planned.title(), day, part, planned.periods());
    }
}
