package vn.sontay.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.CorrectMark;
import vn.sontay.training.teaching.attendance.CorrectionService;
import vn.sontay.training.teaching.attendance.Finding;
import vn.sontay.training.teaching.attendance.MarkStatus;

/** Corrects the mark of somebody who counts in the commune's report. */
@ApplicationScoped
class DemoCorrection {

    private static final String MARK = """
            select s.id as session, m.enrolment_id, m.id as mark
              from attendance_mark m
              join roll_call r on r.id = m.roll_call_id
              join class_session s on s.id = r.session_id and s.state = 'STANDS'
              join training_class c on c.id = s.class_id and c.plan_code = :plan
              join enrolment e on e.id = m.enrolment_id
              join account a on a.person_id = e.person_id and a.user_name = :name
             where m.live_key = 0""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Unguarded unguarded;

    @Transactional
    public void correct() {
        Row mark = Sql.of(entityManager, MARK).with("plan", DemoCommunes.REPORTED_PLAN)
                .with("name", DemoCommunes.REPORTED_PERSON).first()
                .orElseThrow(() -> new IllegalStateException("the demo has no such mark"));
        unguarded.service(CorrectionService.class)
                .correct(new CorrectMark("demo-report-correction", mark.id("session"), mark.id("enrolment_id"),
                        mark.id("mark"), new Finding(MarkStatus.ABSENT),
                        "Đối chiếu bảng ký: người này không dự buổi học (mẫu)", false, false));
    }
}
