package vn.sontay.training.learning.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.database.Sql;
import vn.sontay.training.teaching.trainingclass.ClassAccess;
import vn.sontay.training.teaching.trainingclass.ClassList;
import vn.sontay.training.teaching.trainingclass.TrainingClass;

/** What every page of a class's progress needs to know of the class. For use cases that have checked permission themselves. */
@ApplicationScoped
public class ClassRoster {

    private static final String OWN = """
            select new vn.sontay.training.learning.progress.OwnClass(e, c, p) from Enrolment e join TrainingClass c on c.id = e.classId
              left join ReadingPlace p on p.enrolmentId = e.id""";

    @PersistenceContext
    EntityManager entityManager;

    protected ClassRoster() {
    }

    /** For tests. */
    ClassRoster(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @return the class. One statement. */
    ClassHeading heading(long classId) {
        return entityManager.createQuery("""
                select new vn.sontay.training.learning.progress.ClassHeading(c.id, c.title, c.courseCode, c.startsOn, c.endsOn)
                  from TrainingClass c where c.id = :id""", ClassHeading.class)
                .setParameter("id", classId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /**
     * @return the caller's class and where they stopped reading in it. One statement.
     * @throws NotFoundException when there is no such enrolment
     */
    OwnReading own(long enrolmentId, ClassAccess access) {
        OwnClass own = entityManager.createQuery(OWN + " where e.id = :id", OwnClass.class)
                .setParameter("id", enrolmentId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
        access.requireOwn(own.enrolment());
        return reading(own);
    }

    /** @return the same of every class that the person is in, by enrolment. One statement. */
    Map<Long, OwnReading> allOwn(long personId) {
        return entityManager.createQuery(OWN + " where e.personId = :person and e.withdrawnOn is null", OwnClass.class)
                .setParameter("person", personId).getResultStream()
                .collect(Collectors.toMap(own -> own.enrolment().id(), ClassRoster::reading));
    }

    private static OwnReading reading(OwnClass own) {
        TrainingClass held = own.held();
        return new OwnReading(
                new ClassHeading(held.id(), held.title(), held.courseCode(), held.startsOn(), held.endsOn()),
                own.place());
    }

    /** @return who is in it now, in the order of a class list. One statement. */
    List<PersonLine> people(long classId) {
        return Sql.of(entityManager, "select e.id, e.full_name, e.unit_name from enrolment e" + ClassList.PEOPLE
                + " where e.class_id = :class and e.withdrawn_on is null order by " + ClassList.ORDER)
                .with("class", classId)
                .rows(row -> new PersonLine(row.id("id"), row.text("full_name"), row.text("unit_name")));
    }
}
