package vn.sontay.training.teaching.trainingclass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.people.organisation.merge.HeldPeople;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** Who can teach a class of the caller's units: active people whose account has the trainer's role (CLS-12). */
@ApplicationScoped
public class Trainers {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess units;

    @Inject
    HeldPeople people;

    protected Trainers() {
    }

    Trainers(EntityManager entityManager, UnitAccess units) {
        this.entityManager = entityManager;
        this.units = units;
        this.people = new HeldPeople(entityManager);
    }

    /** @return all who can teach, in the order of a class list */
    List<TrainerRow> all() {
        return all(Set.of());
    }

    /** @param also who is among them however far away they belong, as they teach already */
    private List<TrainerRow> all(Set<Long> also) {
        return Sql.of(entityManager, """
                select p.id, p.full_name from person p
                  join account a on a.person_id = p.id
                  join account_role r on r.account_id = a.id and r.role_name = :role
                 where p.deactivated_at is null and (%s or p.id in (:also)) order by p.sort_key, p.id
                """.formatted(units.teachers())).with("role", Roles.TRAINER).with("also", also)
                .rows(row -> new TrainerRow(row.id("id"), row.text("full_name")));
    }

    /** @return who can teach that class: nobody who is in it (CLS-9), but also who teaches it already, as old data may have it */
    List<TrainerRow> of(long classId) {
        Set<Long> enrolled = Set.copyOf(enrolled(classId, "e.personId", Long.class));
        Set<Long> teaching = entityManager.find(TrainingClass.class, classId).trainerIds();
        return all(teaching).stream()
                .filter(each -> !enrolled.contains(each.personId()) || teaching.contains(each.personId())).toList();
    }

    /** @return who can teach a session of that class instead of one of its trainers: who teaches it, or another class of its organiser */
    List<TrainerRow> colleagues(long classId) {
        return Sql.of(entityManager, """
                select p.id, p.full_name from person p
                  join account a on a.person_id = p.id
                  join account_role r on r.account_id = a.id and r.role_name = :role
                 where p.deactivated_at is null and p.restricted_at is null
                   and exists (select 1 from training_class c join training_class o on o.organiser_unit_id = c.organiser_unit_id
                                 join class_trainer t on t.class_id = o.id where c.id = :class and t.person_id = p.id)
                   and not exists (select 1 from enrolment e
                                    where e.class_id = :class and e.person_id = p.id and e.withdrawn_on is null)
                 order by p.sort_key, p.id""").with("role", Roles.TRAINER).with("class", classId)
                .rows(row -> new TrainerRow(row.id("id"), row.text("full_name")));
    }

    /** @throws RuleException when one of them is in the class (CLS-9) */
    void requireNotEnrolled(long classId, Set<Long> personIds) {
        String names = enrolled(classId, "e", Enrolment.class).stream()
                .filter(each -> personIds.contains(each.personId())).map(Enrolment::fullName).sorted()
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            throw RuleException.at("trainerIds", "trainingclass.trainerEnrolled", names);
        }
    }

    private <T> List<T> enrolled(long classId, String what, Class<T> type) {
        return entityManager
                .createQuery("select " + what + " from Enrolment e where e.classId = :id and e.withdrawnOn is null",
                        type)
                .setParameter("id", classId).getResultList();
    }

    /** @return their names in the order of a class list, for the trail */
    String names(Set<Long> personIds) {
        return String.join(", ", Sql.of(entityManager,
                "select p.full_name from person p where p.id in (:people) order by p.sort_key, p.id")
                .with("people", personIds).rows(row -> row.text("full_name")));
    }

    /** @throws RuleException when one of them can't teach, or their record went into another (CLS-21) */
    void require(Set<Long> personIds) {
        if (personIds.isEmpty()) {
            return;
        }
        people.take(personIds);
        if (!all().stream().map(TrainerRow::personId).collect(Collectors.toSet()).containsAll(personIds)) {
            throw RuleException.at("trainerIds", "trainingclass.notTrainer");
        }
    }
}
