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
import java.util.Objects;
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
import vn.sontay.training.shared.database.Recorded;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.attendance.AttendanceEvidence;
import vn.sontay.training.teaching.attendance.RollsAsClosed;
import vn.sontay.training.teaching.plan.PlanScope;
import vn.sontay.training.teaching.trainingclass.AsSaid;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.DayPart;
import vn.sontay.training.teaching.trainingclass.SessionState;

/** The evidence behind the figures: one person in one class, one class. By the day on which it took effect (RPT-1), and by what had been recorded (RPT-12). */
@Stateless
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR, Roles.INSPECTOR})
public class EvidenceQueries {

    private static final String ENROLMENT = """
            select e.class_id, e.person_id, e.unit_id,
                   (select count(*) from enrolment o where o.person_id = e.person_id and o.id <> e.id) as others, e.full_name, e.birth_year, e.unit_name, e.job_title,
                   case when %1$s then 1 else 0 end as enrolled, %2$s as left_on, %3$s as left_for
              from enrolment e where e.id = :id
            """;
    private static final String ROLL_CALLS = """
            select s.id as session, n.ordinal, n.title, s.held_on, s.part, s.state, r.opened_at, r.closed_at, r.closed_by,
                   coalesce(sum(case when m.status = 'PRESENT' then 1 else 0 end), 0) as present,
                   coalesce(sum(case when m.status = 'LATE' then 1 else 0 end), 0) as late,
                   coalesce(sum(case when m.status = 'EXCUSED' then 1 else 0 end), 0) as excused,
                   coalesce(sum(case when m.status = 'ABSENT' then 1 else 0 end), 0) as absent
              from %1$s s
              left join class_session n on n.id = s.id
              left join %2$s r on r.session_id = s.id
              left join attendance_mark m on m.roll_call_id = r.id and %3$s
             where s.class_id = :class and not s.for_absentees
             group by s.id, n.id, n.ordinal, n.title, s.held_on, s.part, s.state, r.opened_at, r.closed_at, r.closed_by
             order by case when n.id is null then 1 else 0 end, n.ordinal, s.held_on, s.part desc
            """;

    private static final String FROZEN = "select f.plan_code, f.as_of, f.frozen_at from figure_snapshot f where f.id = :id";

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
     * @param recorded by the end of which day everything is to have been recorded; null for all that is known now (RPT-12)
     * @return everything behind that person's completion of that class on asOf
     * @throws NotFoundException when there is no such enrolment
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public PersonEvidence person(long enrolmentId, LocalDate asOf, @Nullable LocalDate recorded) {
        requireNotAfterToday(asOf);
        if (recorded != null) { // whose it is comes before whether the day is known
            Row row = enrolment(enrolmentId, Recorded.NOW);
            requireSeen(trainingClass(row.id("class_id"), asOf, Recorded.NOW), row);
        }
        return person(enrolmentId, asOf, knownDays.of(recorded).recorded());
    }

    /**
     * @return the same of the day of those figures, by what had been recorded when they were frozen (SNP-7)
     * @throws NotFoundException when there is no such enrolment or snapshot, or its plan isn't the caller's to see
     */
    public PersonEvidence frozen(long enrolmentId, long snapshotId) {
        Row head = Sql.of(entityManager, FROZEN).with("id", snapshotId).first().orElseThrow(NotFoundException::new);
        if (!plans.sees(head.text("plan_code"))) {
            throw new NotFoundException();
        }
        return person(enrolmentId, head.day("as_of"), new Recorded(head.moment("frozen_at")));
    }

    private PersonEvidence person(long enrolmentId, LocalDate asOf, Recorded recorded) {
        Row row = enrolment(enrolmentId, recorded);
        PlanClass in = trainingClass(row.id("class_id"), asOf, Recorded.NOW);
        boolean ofPart = requireSeen(in, row);
        List<Long> whose = List.of(enrolmentId);
        Judgement judgement = completions.ofEnrolments(whose, asOf, recorded).get(enrolmentId);
        Instant by = recorded.by();
        IssuedCertificate certificate = (by == null
                ? certificates.ofEnrolments(whose, asOf)
                : knownCertificates.ofEnrolments(whose, asOf, by)).get(enrolmentId);
        return new PersonEvidence(asOf, by, enrolmentId, row.id("person_id"), row.number("others"),
                row.text("full_name"),
                row.numberOrNull("birth_year"),
                row.text("unit_name"), row.textOrNull("job_title"), row.yes("enrolled"), row.dayOrNull("left_on"),
                row.textOrNull("left_for"), in, !ofPart, judgement, attendance.ofEnrolment(enrolmentId, asOf, recorded),
                facts.attempts(enrolmentId, asOf, recorded), facts.lessons(enrolmentId, asOf, recorded),
                facts.practice(enrolmentId, in.courseCode(), asOf, recorded), certificate,
                certificate == null ? null : decisions.of(certificate.certificateId()));
    }

    /**
     * @param recorded by the end of which day everything is to have been recorded; null for all that is known now (RPT-12)
     * @return the class's sessions with their roll calls, and its people, on asOf
     * @throws NotFoundException when there is no such class
     * @throws RuleException when nothing was kept then yet, or a day is to come
     */
    public ClassEvidence ofClass(long classId, LocalDate asOf, @Nullable LocalDate recorded) {
        requireNotAfterToday(asOf);
        PlanClass in = trainingClass(classId, asOf, Recorded.NOW);
        requireSeen(in);
        Recorded known = knownDays.of(recorded).recorded();
        List<ClassEvidence.RollCall> sessions = known.bind(Sql.of(entityManager, ROLL_CALLS.formatted(
                AsSaid.sessions(known), RollsAsClosed.rolls(known), known.stands("m", "superseded_at"))))
                .with("class", classId).rows(EvidenceQueries::rollCall);
        Collection<Judgement> people = completions.ofClasses(List.of(classId), asOf, known).values();
        Instant by = known.by();
        Map<Long, IssuedCertificate> issued = by == null
                ? certificates.ofClasses(List.of(classId), asOf)
                : knownCertificates.ofClass(classId, asOf, by);
        return new ClassEvidence(by == null ? in : trainingClass(classId, asOf, known), sessions,
                targetPeople.of(List.copyOf(people), issued),
                issued.values().stream().filter(IssuedCertificate::valid).toList());
    }

    private static ClassEvidence.RollCall rollCall(Row row) {
        Integer ordinal = row.numberOrNull("ordinal");
        return new ClassEvidence.RollCall(ordinal == null ? 0 : ordinal,
                Objects.requireNonNullElse(row.textOrNull("title"), ""), row.day("held_on"),
                DayPart.valueOf(row.text("part")), SessionState.valueOf(row.text("state")),
                row.momentOrNull("opened_at"), row.momentOrNull("closed_at"), row.textOrNull("closed_by"),
                row.number("present"), row.number("late"), row.number("excused"), row.number("absent"));
    }

    private Row enrolment(long enrolmentId, Recorded recorded) {
        return recorded.bind(Sql.of(entityManager, ENROLMENT.formatted(recorded.entered("e.enrolled_at"),
                AsSaid.withdrawnOn(recorded), AsSaid.withdrawalReason(recorded)))).with("id", enrolmentId).first()
                .orElseThrow(NotFoundException::new);
    }

    /** @return whether the caller sees that enrolment as one of their own people's, and not for its class */
    private boolean requireSeen(PlanClass in, Row enrolment) {
        boolean ofPart = reach.isOfPart(in, enrolment.idOrNull("unit_id"));
        if (!ofPart) {
            requireSeen(in);
        }
        return ofPart;
    }

    /** The scope of evidence (RPT-8): the class is of the caller's units, or counts for one of their plans. */
    private void requireSeen(PlanClass in) {
        String plan = in.planCode();
        if (plan == null || !plans.sees(plan)) {
            access.requireSeen(in.classId());
        }
    }

    private PlanClass trainingClass(long classId, LocalDate asOf, Recorded recorded) {
        return planClasses.ofId(classId, asOf, recorded).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private void requireNotAfterToday(LocalDate asOf) {
        if (asOf.isAfter(LocalDate.now(clock))) {
            throw RuleException.at("asOf", "report.future");
        }
    }
}
