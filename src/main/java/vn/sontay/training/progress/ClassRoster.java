package vn.sontay.training.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.sontay.training.shared.NotFoundException;

/** What every page of a class's progress needs to know of the class. For use cases that have checked permission themselves. */
@ApplicationScoped
public class ClassRoster {

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
                select new vn.sontay.training.progress.ClassHeading(c.id, c.title, c.courseCode, c.startsOn, c.endsOn)
                  from TrainingClass c where c.id = :id""", ClassHeading.class)
                .setParameter("id", classId).getResultStream().findFirst().orElseThrow(NotFoundException::new);
    }

    /** @return who is in it now, in the order of a class list. One statement. */
    List<PersonLine> people(long classId) {
        return entityManager.createQuery("""
                select new vn.sontay.training.progress.PersonLine(e.id, e.fullName, e.unitName)
                  from Enrolment e join Person p on p.id = e.personId
                 where e.classId = :id and e.withdrawnOn is null order by p.sortKey, e.unitName, e.id""",
                PersonLine.class).setParameter("id", classId).getResultList();
    }
}
