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
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.TimeSource;
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

    /** @return a few enrolments as they stand on asOf, in that order. Six statements, none for nobody. */
    List<TargetPerson> of(List<Long> enrolmentIds, List<PlanClass> classes, LocalDate asOf) {
        Map<Long, Judgement> judged = completions.ofEnrolments(enrolmentIds, asOf);
        Map<Long, String> titles = classes.stream().collect(Collectors.toMap(PlanClass::classId, PlanClass::title));
        return of(enrolmentIds.stream().flatMap(id -> Stream.ofNullable(judged.get(id))).toList(), titles,
                certificates.ofEnrolments(enrolmentIds, asOf));
    }

    /** @return how many of those who had completed one of these classes hold a certificate of it on asOf. One statement. */
    int certified(ClassesOf classes, LocalDate asOf) {
        return (int) completed.bind(Sql.of(entityManager, "select count(*) from " + completed.first(classes, asOf)
                + " y where exists (select 1 from certificate c where c.enrolment_id = y.enrolment_id and "
                + IssuedCertificates.COUNTS + ")"), classes).with("asOf", asOf)
                .with("end", asOf.plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant()).number();
    }

    /** @return those people in that order. One statement, none for nobody. */
    List<TargetPerson> of(List<Judgement> listed, Map<Long, String> classTitles,
            Map<Long, IssuedCertificate> issued) {
        if (listed.isEmpty()) {
            return List.of();
        }
        Map<Long, Row> rows = new HashMap<>();
        List<Long> ids = listed.stream().map(Judgement::enrolmentId).toList();
        Sql.of(entityManager, PEOPLE).with("ids", ids).rows().forEach(row -> rows.put(row.id("id"), row));
        return listed.stream().map(each -> {
            Row row = Objects.requireNonNull(rows.get(each.enrolmentId()));
            IssuedCertificate certificate = issued.get(each.enrolmentId());
            return new TargetPerson(each.enrolmentId(), row.text("full_name"), row.numberOrNull("birth_year"),
                    row.text("unit_name"), each.classId(),
                    classTitles.getOrDefault(each.classId(), ""), each.since(),
                    certificate == null ? null : certificate.number(), each.unmet());
        }).toList();
    }
}
