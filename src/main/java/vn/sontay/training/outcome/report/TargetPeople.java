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
import vn.sontay.training.shared.SqlRow;

/** Names and units of a page of people; for use cases that have checked permission themselves. */
@ApplicationScoped
public class TargetPeople {

    private static final String PEOPLE = """
            select e.id, e.full_name, e.birth_year, e.unit_name from enrolment e where e.id in (%s)
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
        Map<Long, SqlRow> rows = new HashMap<>();
        List<Long> ids = listed.stream().map(Judgement::enrolmentId).toList();
        Sql.rows(entityManager, PEOPLE.formatted(Sql.places(ids)), ids).forEach(row -> rows.put(row.id(0), row));
        return listed.stream().map(each -> {
            SqlRow row = Objects.requireNonNull(rows.get(each.enrolmentId()));
            IssuedCertificate certificate = issued.get(each.enrolmentId());
            return new TargetPerson(each.enrolmentId(), row.text(1), row.numberOrNull(2), row.text(3), each.classId(),
                    classTitles.getOrDefault(each.classId(), ""), each.since(),
                    certificate == null ? null : certificate.number(), each.unmet());
        }).toList();
    }
}
