package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.Decisions;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.certificate.KnownCertificates;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.AttendanceEvidence;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionState;

/** The evidence behind the figures: one person in one class, one class. By the day on which it took effect (RPT-1). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class EvidenceQueries {

    private static final String ENROLMENT = """
            select e.class_id, e.person_id, e.unit_id,
                   (select count(*) from enrolment o where o.person_id = e.person_id and o.id <> e.id) as others, e.full_name, e.birth_year, e.unit_name, e.job_title, e.withdrawn_on, e.withdrawal_reason
              from enrolment e where e.id = :id
            """;
    private static final String ROLL_CALLS = """
            select s.ordinal, s.title, s.held_on, s.part, s.state, r.opened_at, r.closed_at, r.closed_by,
                   coalesce(sum(case when m.status = 'PRESENT' then 1 else 0 end), 0) as present,
                   coalesce(sum(case when m.status = 'LATE' then 1 else 0 end), 0) as late,
                   coalesce(sum(case when m.status = 'EXCUSED' then 1 else 0 end), 0) as excused,
                   coalesce(sum(case when m.status = 'ABSENT' then 1 else 0 end), 0) as absent
              from class_session s
              left join roll_call r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and m.live_key = 0
             where s.class_id = :class and not s.for_absentees
             group by s.id, s.ordinal, s.title, s.held_on, s.part, s.state, r.opened_at, r.closed_at, r.closed_by
             order by s.ordinal, s.held_on, s.part desc
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    PlanClasses planClasses;

    @Inject
    Completions completions;

    @Inject
    IssuedCertificates certificates;

    @Inject
    KnownCertificates knownCertificates;

    @Inject
    KnownDays knownDays;

    @Inject
    Decisions decisions;

    @Inject
    TargetPeople targetPeople;

    @Inject
    AttendanceEvidence attendance;

    @Inject
    PersonFacts facts;

    @Inject
    ClassAccess access;

    @Inject
    TargetReach reach;

    @Inject
    PlanScope plans;

    @Inject
    Clock clock;

    /**
     * @param recorded by the end of which day their certificate is to have been recorded; null for all that is known now (RPT-12)
     * @return everything behind that person's completion of that class on asOf
     * @throws NotFoundException when there is no such enrolment
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public PersonEvidence person(long enrolmentId, LocalDate asOf, @Nullable LocalDate recorded) {
        requireNotAfterToday(asOf);
        Row row = Sql.of(entityManager, ENROLMENT).with("id", enrolmentId).first()
                .orElseThrow(NotFoundException::new);
        PlanClass in = trainingClass(row.id("class_id"), asOf);
        boolean ofPart = reach.isOfPart(in, row.idOrNull("unit_id"));
        if (!ofPart) {
            requireSeen(in);
        }
        Instant by = knownDays.of(recorded).by();
        Judgement judgement = completions.ofEnrolments(List.of(enrolmentId), asOf).get(enrolmentId);
        IssuedCertificate certificate = (by == null
                ? certificates.ofEnrolments(List.of(enrolmentId), asOf)
                : knownCertificates.ofEnrolments(List.of(enrolmentId), asOf, by)).get(enrolmentId);
        return new PersonEvidence(enrolmentId, row.id("person_id"), row.number("others"), row.text("full_name"),
                row.numberOrNull("birth_year"),
                row.text("unit_name"), row.textOrNull("job_title"), row.dayOrNull("withdrawn_on"),
                row.textOrNull("withdrawal_reason"), in, !ofPart, judgement,
                attendance.ofEnrolment(enrolmentId, asOf), facts.attempts(enrolmentId, asOf),
                facts.lessons(enrolmentId, asOf), facts.practice(enrolmentId, in.courseCode(), asOf), certificate,
                certificate == null ? null : decisions.of(certificate.certificateId()));
    }

    /**
     * @param recorded by the end of which day certificates are to have been recorded; null for all that is known now (RPT-12)
     * @return the class's sessions with their roll calls, and its people, on asOf
     * @throws NotFoundException when there is no such class
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public ClassEvidence ofClass(long classId, LocalDate asOf, @Nullable LocalDate recorded) {
        requireNotAfterToday(asOf);
        PlanClass in = trainingClass(classId, asOf);
        requireSeen(in);
        Instant by = knownDays.of(recorded).by();
        List<ClassEvidence.RollCall> sessions = Sql.of(entityManager, ROLL_CALLS).with("class", classId)
                .rows(row -> new ClassEvidence.RollCall(row.number("ordinal"), row.text("title"), row.day("held_on"),
                        DayPart.valueOf(row.text("part")), SessionState.valueOf(row.text("state")),
                        row.momentOrNull("opened_at"),
                        row.momentOrNull("closed_at"), row.textOrNull("closed_by"), row.number("present"),
                        row.number("late"), row.number("excused"), row.number("absent")));
        Collection<Judgement> people = completions.ofClasses(List.of(classId), asOf).values();
        Map<Long, IssuedCertificate> issued = by == null
                ? certificates.ofClasses(List.of(classId), asOf)
                : knownCertificates.ofClass(classId, asOf, by);
        return new ClassEvidence(in, sessions,
                targetPeople.of(List.copyOf(people), issued),
                issued.values().stream().filter(IssuedCertificate::valid).toList());
    }

    /** The scope of evidence (RPT-8): the class is of the caller's units, or counts for one of their plans. */
    private void requireSeen(PlanClass in) {
        String plan = in.planCode();
        if (plan == null || !plans.sees(plan)) {
            access.requireSeen(in.classId());
        }
    }

    private PlanClass trainingClass(long classId, LocalDate asOf) {
        return planClasses.ofId(classId, asOf).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private void requireNotAfterToday(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
    }
}
