package vn.sontay.training.outcome.completion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.database.Lots;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/**
 * What was judged, from when to when it was known (COM-11): append only but for the moment in which something ended. Written with
 * the spans, in their transaction.
 */
@ApplicationScoped
public class KnownSpans {

    private static final String SPAN = "known_span (enrolment_id, class_id, person_id, met_from, met_to, since, known_from)";
    private static final String CLASS = "known_class (id, plan_code, course_code, organiser_unit_id, held_on, known_from)";

    @PersistenceContext
    EntityManager entityManager;

    protected KnownSpans() {
    }

    /** For tests. */
    public KnownSpans(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return since when anything is known; empty before the first class was judged */
    public Optional<Instant> begun() {
        return Sql.of(entityManager, "select min(known_from) as begun from known_class").first()
                .map(row -> row.momentOrNull("begun"));
    }

    /** @return of each class the last moment at which something became known, in so far as there was one. Two statements. */
    Map<Long, Instant> last(Collection<Long> classIds) {
        Map<Long, Instant> last = new HashMap<>();
        for (String of : List.of("class_id as id from known_span where class_id", "id from known_class where id")) {
            String subject = of.replaceFirst(" .*", "");
            Sql.of(entityManager, "select max(case when known_to is null then known_from else known_to end) as at, "
                    + of + " in (:classes) group by " + subject).with("classes", classIds).rows()
                    .forEach(row -> last.merge(row.id("id"), row.moment("at"), (one, other) -> one.isAfter(other)
                            ? one
                            : other));
        }
        return last;
    }

    /** Something that is known of a person or a class, as the row that says it, without the moment. */
    private record Said(long subject, String values) {
    }

    /** @param since when what is said of each class became known */
    void keepSpans(Collection<Long> classIds, Collection<SpanOf> spans, Function<Long, Instant> since) {
        Map<Long, Long> classes = new HashMap<>();
        List<Said> now = new ArrayList<>();
        spans.forEach(each -> {
            classes.put(each.person().enrolmentId(), each.person().classId());
            now.add(new Said(each.person().enrolmentId(), SpanWriter.values(each)));
        });
        List<Said> known = new ArrayList<>();
        Sql.of(entityManager, """
                select enrolment_id, class_id, person_id, met_from, met_to, since from known_span
                 where class_id in (:classes) and known_to is null""").with("classes", classIds).rows().forEach(row -> {
            classes.put(row.id("enrolment_id"), row.id("class_id"));
            known.add(new Said(row.id("enrolment_id"), SpanWriter.values(row.id("enrolment_id"), row.id("class_id"),
                    row.id("person_id"), new Span(row.day("met_from"), row.dayOrNull("met_to"), row.day("since")))));
        });
        keep(SPAN, "enrolment_id", known, now,
                enrolment -> since.apply(Objects.requireNonNull(classes.get(enrolment))));
    }

    /** @param held the row of each class, with the day on which it was held, as {@link SpanWriter} reads it */
    void keepClasses(Collection<Long> classIds, List<Row> held, Function<Long, Instant> since) {
        List<Said> known = Sql.of(entityManager, """
                select id, plan_code, course_code, organiser_unit_id, held_on from known_class
                 where id in (:classes) and known_to is null""").with("classes", classIds)
                .rows(row -> said(row, row.dayOrNull("held_on")));
        keep(CLASS, "id", known, held.stream().map(row -> said(row, SpanWriter.heldOn(row))).toList(), since);
    }

    private static Said said(Row row, @Nullable LocalDate heldOn) {
        String plan = row.textOrNull("plan_code");
        return new Said(row.id("id"), "(" + row.id("id") + ", " + (plan == null ? "null" : quoted(plan)) + ", "
                + quoted(row.text("course_code")) + ", " + row.id("organiser_unit_id") + ", " + SpanWriter.day(heldOn)
                + ")");
    }

    /** Codes are made of letters, digits and dashes alone (CUR-1, PLA-2). */
    private static String quoted(String code) {
        return "'" + code.replace("'", "''") + "'";
    }

    private void keep(String table, String column, List<Said> known, List<Said> now, Function<Long, Instant> since) {
        Map<Long, Set<String>> before = bySubject(known);
        Map<Long, Set<String>> after = bySubject(now);
        Map<Instant, List<Long>> changed = new HashMap<>();
        Set<Long> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.stream().filter(each -> !before.getOrDefault(each, Set.of()).equals(after.getOrDefault(each, Set.of())))
                .forEach(each -> changed.computeIfAbsent(since.apply(each), at -> new ArrayList<>()).add(each));
        changed.forEach((at, subjects) -> {
            Lots.of(subjects).forEach(some -> end(table.replaceFirst(" .*", ""), column, some, at));
            insert(table, subjects.stream().flatMap(each -> after.getOrDefault(each, Set.of()).stream()).toList(), at);
        });
    }

    private static Map<Long, Set<String>> bySubject(List<Said> all) {
        Map<Long, Set<String>> grouped = new HashMap<>();
        all.forEach(each -> grouped.computeIfAbsent(each.subject(), key -> new TreeSet<>()).add(each.values()));
        return grouped;
    }

    /** What was known for no time at all was never known. */
    private void end(String table, String column, List<Long> subjects, Instant at) {
        String open = " where known_to is null and " + column + " in (:subjects) and known_from ";
        Sql.of(entityManager, "delete from " + table + open + ">= :at").with("subjects", subjects).with("at", at)
                .change();
        Sql.of(entityManager, "update " + table + " set known_to = :at" + open + "< :at").with("subjects", subjects)
                .with("at", at).change();
    }

    private void insert(String table, List<String> rows, Instant at) {
        Lots.of(rows.stream().map(each -> each.substring(0, each.length() - 1) + ", :at)").toList())
                .forEach(some -> Sql.of(entityManager, "insert into " + table + " values " + String.join(", ", some))
                        .with("at", at).change());
    }
}
