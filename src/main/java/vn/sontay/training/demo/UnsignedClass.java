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

/** A small class of August 2026 under no plan, whose certificates are entered into the register and wait for their signature. */
@Dependent
class UnsignedClass {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, Month.AUGUST, 11);
    private static final LocalDate LAST_DAY = FIRST_DAY.plusDays(1);

    @Inject
    ClassMaker maker;

    @Inject
    DemoPeople people;

    @Inject
    DemoCertificates certificates;

    @Inject
    DemoDocuments documents;

    @Inject
    CurriculumCatalogue curriculum;

    void hold(Map<String, Long> ids) {
        ClassDetails details = new ClassDetails("Lớp cập nhật DVCTT năm 2026 (mẫu)", "Hội trường UBND xã Sơn Tây",
                FIRST_DAY, LAST_DAY, people.unitId("xa-son-tay"), "", null);
        Course course = curriculum.current().course(FirstClass.COURSE).orElseThrow();
        long classId = maker.open(FirstClass.COURSE, details, Set.of(known(ids, "gv02")),
                SessionPlan.proposed(course.sessions(), FIRST_DAY),
                List.of(known(ids, "cb10"), known(ids, "cb11"), known(ids, "cb13")));
        for (SessionRow session : maker.sessions(classId)) {
            maker.hold(classId, session, Map.of());
        }
        for (EnrolmentRow enrolment : maker.enrolments(classId).values()) {
            maker.paperTest(enrolment.enrolmentId(), course.quiz().code(), "9", LAST_DAY);
        }
        certificates.issueUnsigned(classId, LAST_DAY);
        documents.file(classId, FIRST_DAY.minusDays(7));
    }
}
