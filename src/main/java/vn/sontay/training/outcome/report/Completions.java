package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.CurriculumCatalogue;
import vn.sontay.training.outcome.certificate.Eligibilities;
import vn.sontay.training.outcome.certificate.Eligibility;
import vn.sontay.training.shared.SqlRow;

/**
 * Who completed which class, and when; for use cases that have checked permission themselves. Eligibility decides who has
 * completed (RPT-3); the dated evidence only says on which day.
 */
@ApplicationScoped
public class Completions {

    private static final String ROSTER = """
            select e.id, e.person_id, e.class_id
              from enrolment e join person p on p.id = e.person_id
             where e.class_id in (%s)
             order by p.sort_key, e.unit_name, e.id
            """;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Eligibilities eligibilities;

    @Inject
    EvidenceDays days;

    @Inject
    CurriculumCatalogue curriculum;

    protected Completions() {
    }

    /** For tests. */
    public Completions(EntityManager entityManager, Eligibilities eligibilities, EvidenceDays days,
            CurriculumCatalogue curriculum) {
        this.entityManager = entityManager;
        this.eligibilities = eligibilities;
        this.days = days;
        this.curriculum = curriculum;
    }

    /**
     * A constant number of statements, however many classes and people.
     *
     * @return everybody who is in the classes on asOf, in the order of a class list; a person once a class
     */
    List<Participant> of(Collection<PlanClass> classes, LocalDate asOf) {
        if (classes.isEmpty()) {
            return List.of();
        }
        Map<Long, PlanClass> byId = classes.stream()
                .collect(Collectors.toMap(PlanClass::classId, Function.identity()));
        Map<Long, Eligibility> judged = eligibilities.ofClasses(byId.keySet(), asOf);
        boolean any = judged.values().stream().anyMatch(Eligibility::eligible);
        Map<Long, DatedEvidence> dated = any ? days.ofClasses(byId.keySet(), asOf) : Map.of();
        List<Participant> participants = new ArrayList<>();
        for (SqlRow row : Sql.rows(entityManager, ROSTER.formatted(Sql.places(byId.keySet())), byId.keySet())) {
            Eligibility eligibility = judged.get(row.id(0));
            PlanClass in = byId.get(row.id(2));
            if (eligibility != null && in != null) {
                participants.add(participant(row, in, eligibility,
                        dated.getOrDefault(row.id(0), new DatedEvidence()), asOf));
            }
        }
        return participants;
    }

    private Participant participant(SqlRow row, PlanClass in, Eligibility eligibility, DatedEvidence evidence,
            LocalDate asOf) {
        if (!eligibility.eligible()) {
            return new Participant(row.id(0), row.id(1), row.id(2), null, eligibility);
        }
        LocalDate day = curriculum.current().course(in.courseCode())
                .map(course -> CompletionDay.of(course, in.sessions(), evidence, in.startsOn(), asOf)).orElse(asOf);
        return new Participant(row.id(0), row.id(1), row.id(2), day, eligibility);
    }
}
