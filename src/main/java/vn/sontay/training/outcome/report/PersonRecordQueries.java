package vn.sontay.training.outcome.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.sontay.training.outcome.certificate.IssuedCertificate;
import vn.sontay.training.outcome.certificate.IssuedCertificates;
import vn.sontay.training.outcome.completion.Completions;
import vn.sontay.training.outcome.completion.Judgement;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RefusedException;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.UnitScope;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.plan.PlanScope;

/** Everything that one person has learned and got, on one page (RPT-10). */
@Stateless
public class PersonRecordQueries {

    private static final String EVERYTHING = "1 = 1";
    private static final String PERSON = "select p.id, p.full_name, p.birth_year, p.merged_into from person p "
            + "where p.id = :person";
    private static final String BELONGS = """
            select count(*) as units from affiliation a where a.person_id = :person
               and (a.valid_to is null or a.valid_to >= :today) and\s""";
    private static final String CLASSES = """
            select e.id, e.class_id, c.title, c.starts_on, c.ends_on, c.organiser_name, e.unit_name, e.withdrawn_on,
                   c.plan_code, c.organiser_unit_id
              from enrolment e join training_class c on c.id = e.class_id
             where e.person_id = :person and %s order by c.starts_on desc, c.id desc""";
    private static final String PAPERS = """
            select k.number_text, k.course_title, k.issuer_name, k.issued_on, k.valid_until from certificate k
             where k.person_id = :person and k.origin = 'PAPER' and k.live_key = 0 and %s
             order by k.issued_on desc, k.id desc""";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    Completions completions;

    @Inject
    IssuedCertificates certificates;

    @Inject
    PlanScope plans;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** @return the caller's own. Eight statements. */
    @RolesAllowed(Roles.TRAINEE)
    public PersonRecord mine() {
        return record(currentUser.require().personId(), EVERYTHING, EVERYTHING);
    }

    /**
     * @return all of it, of the record that stays where it went into another (MRG-3), to who looks after a unit where the person belongs; to others what their units organised and issued, and the classes of the plan that they inspect.
     *         Nine statements.
     * @throws RefusedException when that is nothing
     */
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.LEADER, Roles.INSPECTOR})
    public PersonRecord of(long personId) {
        UnitScope scope = currentUser.require().seen();
        if (scope.everything() || belongs(personId, scope)) {
            return record(personId, EVERYTHING, EVERYTHING);
        }
        String inspected = currentUser.require().inspected();
        PersonRecord record = record(personId,
                "(" + scope.holds("c.organiser_unit_id") + (inspected == null ? "" : " or c.plan_code = :inspected")
                        + ")",
                scope.holds("k.unit_id"));
        if (record.classes().isEmpty() && record.papers().isEmpty()) {
            throw new RefusedException();
        }
        return record;
    }

    private boolean belongs(long personId, UnitScope scope) {
        return Sql.of(entityManager, BELONGS + scope.holds("a.unit_id")).with("person", personId)
                .with("today", LocalDate.now(clock)).number() > 0;
    }

    private PersonRecord record(long personId, String classesSeen, String papersSeen) {
        Row person = Sql.of(entityManager, PERSON).with("person", personId).first()
                .orElseThrow(NotFoundException::new);
        Long stays = person.idOrNull("merged_into");
        if (stays != null) {
            return of(stays);
        }
        LocalDate today = LocalDate.now(clock);
        Map<Long, Judgement> judged = completions.ofPerson(personId, today);
        Map<Long, IssuedCertificate> issued = certificates.ofPerson(personId, today);
        List<RecordedClass> classes = Sql.of(entityManager, CLASSES.formatted(classesSeen)).with("person", personId)
                .with("inspected", currentUser.require().inspected())
                .rows(row -> new RecordedClass(row.id("id"), row.id("class_id"), row.text("title"),
                        row.day("starts_on"), row.day("ends_on"), row.text("organiser_name"), row.text("unit_name"),
                        row.dayOrNull("withdrawn_on"), isSeen(row), judged.get(row.id("id")),
                        issued.get(row.id("id"))));
        return new PersonRecord(personId, person.text("full_name"), person.numberOrNull("birth_year"), classes,
                Sql.of(entityManager, PAPERS.formatted(papersSeen)).with("person", personId)
                        .rows(row -> new PersonRecord.Paper(row.text("number_text"), row.text("course_title"),
                                row.text("issuer_name"), row.day("issued_on"), row.dayOrNull("valid_until"))));
    }

    /** @return whether the class's own pages are open to the caller, as {@link EvidenceQueries} opens them */
    private boolean isSeen(Row row) {
        String plan = row.textOrNull("plan_code");
        return currentUser.require().seen().includes(row.id("organiser_unit_id")) || plan != null && plans.sees(plan);
    }
}
