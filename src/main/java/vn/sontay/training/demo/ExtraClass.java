package vn.sontay.training.demo;

import static vn.sontay.training.demo.ClassMaker.known;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sontay.training.learning.curriculum.Course;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.teaching.trainingclass.ClassDetails;
import vn.sontay.training.teaching.trainingclass.EnrolmentRow;
import vn.sontay.training.teaching.trainingclass.SessionPlan;
import vn.sontay.training.teaching.trainingclass.SessionRow;

/** A small class of July 2026 under the made-up plan, for the two who hadn't completed the first: later than that plan's date. */
@Dependent
class ExtraClass {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, Month.JULY, 7);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(1);

    @Inject
    ClassMaker maker;

    @Inject
    DemoPeople people;

    @Inject
    DemoFeedback feedback;

    @Inject
    HardDays hardDays;

    @Inject
    CurriculumCatalogue curriculum;

    void hold(Map<String, Long> ids) {
        ClassDetails details = new ClassDetails("Lớp tập huấn DVCTT bổ sung năm 2026 (mẫu)",
                "Hội trường UBND xã Sơn Tây",
                FIRST_DAY, LAST_DAY, people.unitId("xa-son-tay"), "", RunningClasses.PLAN);
        Course course = curriculum.current().course(FirstClass.COURSE).orElseThrow();
        long classId = maker.open(FirstClass.COURSE, details, Set.of(known(ids, "gv02")),
                SessionPlan.proposed(course.sessions(), FIRST_DAY), List.of(known(ids, "cb14"), known(ids, "cb15")));
        for (SessionRow session : maker.sessions(classId)) {
            maker.hold(classId, session, Map.of());
        }
        for (EnrolmentRow enrolment : maker.enrolments(classId).values()) {
            maker.preTest(enrolment.enrolmentId(), course, "5", FIRST_DAY);
            maker.paperTest(enrolment.enrolmentId(), course.quiz().code(), "8", LAST_DAY);
        }
        feedback.ofExtraClass(classId, ids);
        hardDays.come(classId, LAST_DAY, ids, "cb09", "cb14");
    }
}
