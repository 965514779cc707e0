package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.completion.Judgement;
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

    protected TargetPeople() {
    }

    /** For tests. */
    public TargetPeople(EntityManager entityManager) {
        this.entityManager = entityManager;
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
