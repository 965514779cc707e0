package vn.sontay.training.outcome.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.teaching.trainingclass.ClassAccess;

/** The scope of documents (DOC-5): the first line of each use case that concerns one. */
@ApplicationScoped
public class DocumentScope {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    ClassAccess classes;

    @Inject
    UnitAccess units;

    /** @return the document, to whoever administers its unit. @throws NotFoundException when there is none */
    Document found(long documentId) {
        return passed(entityManager.find(Document.class, documentId));
    }

    /**
     * The same for one that is to be changed, by one at a time.
     *
     * @param version as it was seen
     * @throws vn.sontay.training.shared.StaleDataException when somebody else has done something to it since
     */
    Document locked(long documentId, long version) {
        Document found = found(documentId);
        entityManager.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        found.requireVersion(version);
        return found;
    }

    private Document passed(@Nullable Document found) {
        if (found == null) {
            throw new NotFoundException();
        }
        require(found.classId(), found.unitId());
        return found;
    }

    /** Lets pass who administers the unit of what is named. @throws NotFoundException unless exactly one is */
    void require(@Nullable Long classId, @Nullable Long unitId) {
        if (classId != null) {
            classes.requireAdministrator(classId);
        }
        if (unitId != null) {
            units.requireUnit(unitId);
        }
        if ((classId == null) == (unitId == null)) {
            throw new NotFoundException();
        }
    }
}
