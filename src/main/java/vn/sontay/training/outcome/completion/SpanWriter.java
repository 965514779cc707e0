package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Locks;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.WhichSessions;

/** Writes spans, one writer at a time. For {@link CompletedSpans} alone. */
@ApplicationScoped
class SpanWriter {

    /** With the day of the last session, and how many have no closed roll call (RPT-2). */
    private static final String JUDGED = """
            select c.id, c.course_code, c.plan_code, c.organiser_unit_id, c.starts_on, max(s.held_on) as last_day,
                   sum(case when s.id is not null and r.closed_at is null then 1 else 0 end) as unclosed
              from training_class c
              left join class_session s on s.class_id = c.id and %s
              left join roll_call r on r.session_id = s.id
             where c.id in (:classes) 
             group by c.id, c.course_code, c.plan_code, c.organiser_unit_id, c.starts_on"""
            .formatted(WhichSessions.EXPECTED);

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    KnownSpans known;

    @Inject
    Event<RulesChanged> rules;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    protected SpanWriter() {
    }

    /**
     * Judges those classes by what is committed now. A mark that comes meanwhile stays, and the class is judged once more: only
     * those are taken away that were seen before the facts were read.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void judge(Collection<Long> classIds) {
        Locks.take(entityManager, "completion-lock");
        List<Row> marks = of(
                "select m.class_id, m.mark, m.marked_at from completion_stale m where m.class_id in (:classes)",
                classIds).rows();
        List<SpanOf> spans = completions.spans(classIds);
        of("delete from completion_span where class_id in (:classes)", classIds).change();
        insert("completion_span (enrolment_id, class_id, person_id, met_from, met_to, since)",
                spans.stream().map(SpanWriter::values).toList());
        of("delete from completion_judged where class_id in (:classes)", classIds).change();
        List<Row> held = of(JUDGED, classIds).rows();
        insert("completion_judged (class_id, rules, held_on)", held.stream().map(this::judged).toList());
        Function<Long, Instant> since = since(classIds, marks);
        known.keepSpans(classIds, spans, since);
        known.keepClasses(classIds, held, since);
        Set<String> seen = marks.stream().map(row -> row.text("mark")).collect(Collectors.toSet());
        if (!seen.isEmpty()) {
            of("delete from completion_stale where class_id in (:classes) and mark in (:marks)", classIds)
                    .with("marks", seen).change();
        }
    }

    /** What is judged otherwise is known since the last change that was marked, at least since what was known last (COM-11). */
    private Function<Long, Instant> since(Collection<Long> classIds, List<Row> marks) {
        Map<Long, Instant> since = new HashMap<>();
        marks.forEach(mark -> {
            Instant at = mark.momentOrNull("marked_at");
            if (at != null) {
                since.merge(mark.id("class_id"), at, SpanWriter::later);
            }
        });
        Map<Long, Instant> last = known.last(classIds);
        Instant now = clock.instant();
        return id -> later(since.getOrDefault(id, now), last.getOrDefault(id, Instant.EPOCH));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Lets those classes be judged again, as the content asks something else of them. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget(Collection<Long> classIds) {
        Lots.of(classIds).forEach(some -> {
            of("delete from completion_judged where class_id in (:classes)", some).change();
            rules.fire(new RulesChanged(some, clock.instant(), currentUser.name()));
        });
    }

    private String judged(Row row) {
        return "(" + row.id("id") + ", '"
                + CompletedSpans.print(completions.rule(row.text("course_code"), row.day("starts_on"))) + "', "
                + day(heldOn(row)) + ")";
    }

    /** @return the day of the last session, or null while a roll isn't closed */
    static @Nullable LocalDate heldOn(Row row) {
        return row.number("unclosed") == 0 ? row.dayOrNull("last_day") : null;
    }

    static String day(@Nullable LocalDate day) {
        return day == null ? "null" : "date '" + day + "'";
    }

    private Sql of(String statement, Collection<Long> classIds) {
        return Sql.of(entityManager, statement).with("classes", classIds);
    }

    /** Only ids and days are in it. */
    static String values(SpanOf each) {
        return values(each.person().enrolmentId(), each.person().classId(), each.person().personId(), each.span());
    }

    static String values(long enrolmentId, long classId, long personId, Span span) {
        return "(" + enrolmentId + ", " + classId + ", " + personId + ", " + day(span.from()) + ", " + day(span.to())
                + ", " + day(span.since()) + ")";
    }

    private void insert(String into, List<String> rows) {
        Lots.of(rows)
                .forEach(some -> Sql.of(entityManager, "insert into " + into + " values " + String.join(", ", some))
                        .change());
    }
}
