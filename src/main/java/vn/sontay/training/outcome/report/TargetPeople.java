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
import vn.sontay.training.outcome.certificate.KnownCertificates;
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

    private static final String PEOPLE_EVERYWHERE = """
            select e.id, e.person_id, e.full_name, e.birth_year, e.unit_name, e.class_id, c.title as class_title, e.withdrawn_on
              from enrolment e join training_class c on c.id = e.class_id
             where e.person_id in (select o.person_id from enrolment o where o.id in (:ids)) and %s
             order by c.starts_on, c.id, e.id""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    CompletedPeople completed;

    @Inject
    IssuedCertificates certificates;

    @Inject
    KnownCertificates knownCertificates;

    protected TargetPeople() {
    }

    /** For tests. */
    public TargetPeople(EntityManager entityManager, Completions completions, CompletedPeople completed) {
        this.entityManager = entityManager;
        this.completions = completions;
        this.completed = completed;
        this.certificates = new IssuedCertificates(entityManager);
        this.knownCertificates = new KnownCertificates(entityManager);
    }

    /** @return a page of those who had completed. Four statements, and as many to judge the other classes where they have some. */
    List<TargetPerson> completed(ClassesOf meant, LocalDate asOf, Part part) {
        List<CompletedPeople.Completed> page = completed.completed(meant, asOf, part);
        Enrolments all = enrolments(page.stream().map(CompletedPeople.Completed::enrolmentId).toList(), meant, asOf);
        Map<Long, Judgement> judged = completions.ofEnrolments(all.others(), asOf);
        return page.stream().map(each -> person(all.row(each.enrolmentId()), each.on(),
                all.issued().get(each.enrolmentId()), List.of(), all.others(each.enrolmentId(), judged))).toList();
    }

    /** @return the same by what was known then: without other classes, which are known as they are now. Five statements. */
    List<TargetPerson> completedThen(ClassesOf meant, LocalDate asOf, Part part) {
        List<CompletedPeople.Completed> page = completed.completed(meant, asOf, part);
        List<Long> ids = page.stream().map(CompletedPeople.Completed::enrolmentId).toList();
        Map<Long, Row> rows = rows(ids);
        Map<Long, IssuedCertificate> issued = knownCertificates.ofEnrolments(ids, asOf,
                Objects.requireNonNull(meant.known().by()));
        return page.stream().map(each -> {
            Row row = rows.get(each.enrolmentId());
            return row == null
                    ? new TargetPerson(each.enrolmentId(), "", null, "", each.classId(), "", each.on(), null, List.of(),
                            List.of())
                    : person(row, each.on(), issued.get(each.enrolmentId()), List.of(), List.of());
        }).toList();
    }

    /** @return a page of the others. Eight statements. */
    List<TargetPerson> open(ClassesOf meant, LocalDate asOf, Part part) {
        List<Long> ids = completed.open(meant, asOf, part);
        Enrolments all = enrolments(ids, meant, asOf);
        Map<Long, Judgement> judged = completions.ofEnrolments(all.ids(), asOf);
        return ids.stream().flatMap(id -> Stream.ofNullable(judged.get(id)))
                .map(each -> person(all.row(each.enrolmentId()), each.since(), all.issued().get(each.enrolmentId()),
                        each.unmet(), all.others(each.enrolmentId(), judged)))
                .toList();
    }

    /** Those enrolments and what else their people have in the classes meant. Two statements, none for nobody. */
    private Enrolments enrolments(List<Long> shown, ClassesOf meant, LocalDate asOf) {
        List<Row> rows = shown.isEmpty()
                ? List.of()
                : meant.bind(Sql.of(entityManager, PEOPLE_EVERYWHERE.formatted(meant.condition() + meant.whose("e.id")))
                        .with("ids", shown))
                        .rows();
        return new Enrolments(shown, rows,
                certificates.ofEnrolments(rows.stream().map(row -> row.id("id")).toList(), asOf));
    }

    /** All enrolments of the people of a page in the classes of a target. @param shown those that stand for their people */
    private record Enrolments(List<Long> shown, List<Row> rows, Map<Long, IssuedCertificate> issued) {

        List<Long> ids() {
            return rows.stream().map(row -> row.id("id")).toList();
        }

        List<Long> others() {
            return ids().stream().filter(id -> !shown.contains(id)).toList();
        }

        Row row(long enrolmentId) {
            return rows.stream().filter(row -> row.id("id") == enrolmentId).findFirst().orElseThrow();
        }

        List<TargetPerson.Other> others(long enrolmentId, Map<Long, Judgement> judged) {
            long person = row(enrolmentId).id("person_id");
            return rows.stream().filter(row -> row.id("person_id") == person && row.id("id") != enrolmentId)
                    .map(row -> other(row, judged.get(row.id("id")))).toList();
        }

        private TargetPerson.Other other(Row row, @Nullable Judgement judgement) {
            return new TargetPerson.Other(row.id("id"), row.text("class_title"),
                    judgement == null ? null : judgement.since(),
                    judgement == null ? row.dayOrNull("withdrawn_on") : null, number(issued.get(row.id("id"))),
                    judgement == null ? List.of() : judgement.unmet());
        }
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
                issued.get(each.enrolmentId()), each.unmet(), List.of())).toList();
    }

    private Map<Long, Row> rows(List<Long> enrolmentIds) {
        Map<Long, Row> rows = new HashMap<>();
        if (!enrolmentIds.isEmpty()) {
            Sql.of(entityManager, PEOPLE).with("ids", enrolmentIds).rows().forEach(row -> rows.put(row.id("id"), row));
        }
        return rows;
    }

    private static TargetPerson person(Row row, @Nullable LocalDate completedOn,
            @Nullable IssuedCertificate certificate, List<Reason> missing, List<TargetPerson.Other> others) {
        return new TargetPerson(row.id("id"), row.text("full_name"), row.numberOrNull("birth_year"),
                row.text("unit_name"), row.id("class_id"), row.text("class_title"), completedOn,
                number(certificate), missing, others);
    }

    private static @Nullable String number(@Nullable IssuedCertificate certificate) {
        return certificate != null && certificate.valid() ? certificate.number() : null;
    }
}
