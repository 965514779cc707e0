package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.teaching.attendance.MarkStatus;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/**
 * The first staff class, held on 18 and 19 August 2025 by a commune, after the merger: 15 people, 13 of whom completed it and
 * have their certificates; one was absent too often, one failed the quiz.
 */
@Dependent
class FirstClass {

    static final String COURSE = "can-bo-huyen";

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, Month.AUGUST, 18);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(1);
    private static final LocalDate CERTIFIED_ON = LocalDate.of(2025, Month.AUGUST, 25);
    private static final int PEOPLE = 15;

    /** One letter a session: P present, L late, E excused, A absent; who isn't named was present at all four. */
    private static final Map<String, String> MARKS = Map.of("cb03", "PLPP", "cb07", "PEPP", "cb09", "LPPP", "cb12",
            "PPPE", "cb14", "PAPA");
    private static final Map<String, String> SCORES = Map.ofEntries(Map.entry("cb01", "9"), Map.entry("cb02", "8"),
            Map.entry("cb03", "7"), Map.entry("cb04", "10"), Map.entry("cb05", "6"), Map.entry("cb06", "8"),
            Map.entry("cb07", "5"), Map.entry("cb08", "7"), Map.entry("cb09", "6.5"), Map.entry("cb10", "9"),
            Map.entry("cb11", "8.5"), Map.entry("cb12", "7"), Map.entry("cb13", "9"), Map.entry("cb14", "6"),
            Map.entry("cb15", "4.5"));

    /** Of the pre-test; two came after it. */
    private static final Map<String, String> SCORES_BEFORE = Map.ofEntries(Map.entry("cb01", "6"),
            Map.entry("cb02", "5"), Map.entry("cb03", "4"), Map.entry("cb04", "7"), Map.entry("cb05", "3"),
            Map.entry("cb06", "5"), Map.entry("cb08", "4"), Map.entry("cb09", "5"), Map.entry("cb10", "6"),
            Map.entry("cb11", "4"), Map.entry("cb12", "5"), Map.entry("cb13", "7"), Map.entry("cb15", "2"));

    @Inject
    ClassMaker maker;

    @Inject
    DemoPeople people;

    @Inject
    DemoPaperQuiz test;

    @Inject
    DemoCertificates certificates;

    @Inject
    DemoFeedback feedback;

    @Inject
    DemoLawChanges lawChanges;

    @Inject
    CurriculumCatalogue curriculum;

    void hold(Map<String, Long> ids) {
        ClassDetails details = new ClassDetails("Lớp tập huấn DVCTT cho cán bộ, công chức, đợt 1 năm 2025",
                "Hội trường UBND xã Sơn Tây", FIRST_DAY, LAST_DAY, people.unitId("xa-son-tay"),
                "Kế hoạch của UBND huyện Sơn Tây về dịch vụ công trực tuyến năm 2025", "son-tay-2025");
        Course course = curriculum.current().course(COURSE).orElseThrow();
        List<String> names = names("cb", PEOPLE);
        long classId = maker.open(COURSE, details, Set.of(known(ids, "gv01")),
                SessionPlan.proposed(course.sessions(), FIRST_DAY),
                names.stream().map(name -> known(ids, name)).toList());
        int number = 0;
        for (SessionRow session : maker.sessions(classId)) {
            maker.hold(classId, session, exceptions(ids, number));
            number++;
        }
        Map<Long, EnrolmentRow> enrolments = maker.enrolments(classId);
        Map<Long, String> scores = new HashMap<>();
        names.forEach(name -> scores.put(known(enrolments, known(ids, name)).enrolmentId(), known(SCORES, name)));
        test.take(classId, course.quiz().code(), LAST_DAY, scores);
        new TreeMap<>(SCORES_BEFORE)
                .forEach((name, score) -> maker.preTest(known(enrolments, known(ids, name)).enrolmentId(), course,
                        score, FIRST_DAY));
        certificates.issueAll(classId, CERTIFIED_ON);
        feedback.ofFirstClass(classId, ids);
        lawChanges.ofFirstClass(classId, ids);
    }

    private static Map<Long, MarkStatus> exceptions(Map<String, Long> ids, int session) {
        Map<Long, MarkStatus> marks = new HashMap<>();
        MARKS.forEach((name, letters) -> marks.put(known(ids, name), status(letters.charAt(session))));
        return marks;
    }

    private static MarkStatus status(char letter) {
        return switch (letter) {
            case 'L' -> MarkStatus.LATE;
            case 'E' -> MarkStatus.EXCUSED;
            case 'A' -> MarkStatus.ABSENT;
            default -> MarkStatus.PRESENT;
        };
    }

    /** @return user names such as cb01 to cb15 */
    static List<String> names(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "%s%02d".formatted(prefix, n)).toList();
    }
}
