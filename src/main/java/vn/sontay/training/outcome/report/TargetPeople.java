package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Reason;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Names and units of a page of people; for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetPeople {

    private static final String PEOPLE = """
            select e.id, e.full_name, e.birth_year, e.unit_name from enrolment e where e.id in (:ids)
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    CompletedPeople completed;

    @Inject
    IssuedCertificates certificates;

    protected TargetPeople() {
    }

    /** For tests. */
    public TargetPeople(EntityManager entityManager, Completions completions, CompletedPeople completed) {
        this.entityManager = entityManager;
        this.completions = completions;
        this.completed = completed;
        this.certificates = new IssuedCertificates(entityManager);
    }

    /** @return a page of those who had completed. Four statements. */
    List<TargetPerson> completed(ClassesOf meant, List<PlanClass> classes, LocalDate asOf, int skipped, int size) {
        List<CompletedPeople.Completed> page = completed.completed(meant, asOf, skipped, size);
        List<Long> ids = page.stream().map(CompletedPeople.Completed::enrolmentId).toList();
        Map<Long, Row> rows = rows(ids);
        Map<Long, String> titles = titles(classes);
        Map<Long, IssuedCertificate> issued = certificates.ofEnrolments(ids, asOf);
        return page.stream().map(each -> person(Objects.requireNonNull(rows.get(each.enrolmentId())), each.classId(),
                titles, each.on(), issued.get(each.enrolmentId()), List.of())).toList();
    }

    /** @return a page of the others. Eight statements. */
    List<TargetPerson> open(ClassesOf meant, List<PlanClass> classes, LocalDate asOf, int skipped, int size) {
        List<Long> ids = completed.open(meant, asOf, skipped, size);
        Map<Long, Judgement> judged = completions.ofEnrolments(ids, asOf);
        return of(ids.stream().flatMap(id -> Stream.ofNullable(judged.get(id))).toList(), titles(classes),
                certificates.ofEnrolments(ids, asOf));
    }

    private static Map<Long, String> titles(List<PlanClass> classes) {
        return classes.stream().collect(Collectors.toMap(PlanClass::classId, PlanClass::title));
    }

    /** @return how many of those who had completed one of these classes hold a certificate of it on asOf. One statement. */
    int certified(ClassesOf classes, LocalDate asOf) {
        return (int) completed
                .bind(Sql.of(entityManager, "select count(distinct x.person_id) from " + completed.met(classes, asOf)
                        + " and exists (select 1 from certificate k where k.enrolment_id = x.enrolment_id and "
                        + IssuedCertificates.COUNTS + ")"), classes)
                .with("asOf", asOf).number();
    }

    /** @return those people in that order. One statement, none for nobody. */
    List<TargetPerson> of(List<Judgement> listed, Map<Long, String> classTitles,
            Map<Long, IssuedCertificate> issued) {
        Map<Long, Row> rows = rows(listed.stream().map(Judgement::enrolmentId).toList());
        return listed.stream().map(each -> person(Objects.requireNonNull(rows.get(each.enrolmentId())), each.classId(),
                classTitles, each.since(), issued.get(each.enrolmentId()), each.unmet())).toList();
    }

    private Map<Long, Row> rows(List<Long> enrolmentIds) {
        Map<Long, Row> rows = new HashMap<>();
        if (!enrolmentIds.isEmpty()) {
            Sql.of(entityManager, PEOPLE).with("ids", enrolmentIds).rows().forEach(row -> rows.put(row.id("id"), row));
        }
        return rows;
    }

    private static TargetPerson person(Row row, long classId, Map<Long, String> titles, @Nullable LocalDate completedOn,
            @Nullable IssuedCertificate certificate, List<Reason> missing) {
        return new TargetPerson(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                row.text("unit_name"), classId, titles.getOrDefault(classId, ""), completedOn,
                certificate != null && certificate.valid() ? certificate.number() : null, missing);
    }
}
