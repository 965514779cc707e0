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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.ClassesOf;
import vn.sontay.training.outcome.completion.CompletedPeople;
import vn.sontay.training.outcome.completion.CompletedPeople.Part;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.outcome.completion.Reason;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

/** Names and units of a page of people; for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetPeople {

    private static final String PEOPLE = """
            select e.id, e.full_name, e.birth_year, e.unit_name, e.class_id, c.title as class_title
              from enrolment e join training_class c on c.id = e.class_id where e.id in (:ids)
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
    List<TargetPerson> completed(ClassesOf meant, LocalDate asOf, Part part) {
        List<CompletedPeople.Completed> page = completed.completed(meant, asOf, part);
        List<Long> ids = page.stream().map(CompletedPeople.Completed::enrolmentId).toList();
        Map<Long, Row> rows = rows(ids);
        Map<Long, IssuedCertificate> issued = certificates.ofEnrolments(ids, asOf);
        return page.stream().map(each -> person(Objects.requireNonNull(rows.get(each.enrolmentId())), each.on(),
                issued.get(each.enrolmentId()), List.of())).toList();
    }

    /** @return a page of the others. Eight statements. */
    List<TargetPerson> open(ClassesOf meant, LocalDate asOf, Part part) {
        List<Long> ids = completed.open(meant, asOf, part);
        Map<Long, Judgement> judged = completions.ofEnrolments(ids, asOf);
        return of(ids.stream().flatMap(id -> Stream.ofNullable(judged.get(id))).toList(),
                certificates.ofEnrolments(ids, asOf));
    }

    /**
     * @return on which days people completed one of these classes, and how many of them hold a certificate of it on asOf. Two
     *         statements.
     */
    List<CompletedPeople.Day> days(ClassesOf classes, LocalDate asOf) {
        return completed.days(classes, asOf,
                "left join certificate k on k.enrolment_id = x.enrolment_id and " + IssuedCertificates.COUNTS,
                "k.enrolment_id is not null", sql -> sql.with("asOf", asOf));
    }

    /** @return those people in that order. One statement, none for nobody. */
    List<TargetPerson> of(List<Judgement> listed, Map<Long, IssuedCertificate> issued) {
        Map<Long, Row> rows = rows(listed.stream().map(Judgement::enrolmentId).toList());
        return listed.stream().map(each -> person(Objects.requireNonNull(rows.get(each.enrolmentId())), each.since(),
                issued.get(each.enrolmentId()), each.unmet())).toList();
    }

    private Map<Long, Row> rows(List<Long> enrolmentIds) {
        Map<Long, Row> rows = new HashMap<>();
        if (!enrolmentIds.isEmpty()) {
            Sql.of(entityManager, PEOPLE).with("ids", enrolmentIds).rows().forEach(row -> rows.put(row.id("id"), row));
        }
        return rows;
    }

    private static TargetPerson person(Row row, @Nullable LocalDate completedOn,
            @Nullable IssuedCertificate certificate, List<Reason> missing) {
        return new TargetPerson(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                row.text("unit_name"), row.id("class_id"), row.text("class_title"), completedOn,
                certificate != null && certificate.valid() ? certificate.number() : null, missing);
    }
}
