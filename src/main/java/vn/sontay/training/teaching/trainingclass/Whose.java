package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose facts are read: those of everybody in some classes, or of one of them.
 *
 * @param classIds at least one, and no more than fit into one statement
 * @param enrolmentId of the one, or null for everybody
 */
public record Whose(Set<Long> classIds, @Nullable Long enrolmentId) {

    public Whose {
        classIds = Set.copyOf(classIds);
    }

    /** Everybody in those classes. */
    public static Whose inClasses(Collection<Long> classIds) {
        return new Whose(Set.copyOf(classIds), null);
    }

    /** The one who is enrolled so in that class. */
    public static Whose enrolled(long classId, long enrolmentId) {
        return new Whose(Set.of(classId), enrolmentId);
    }

    /** @return the condition on an enrolment {@code e}, in JPQL; {@link #bind} gives its parameter */
    public String where() {
        return enrolmentId == null ? "e.classId in :classes" : "e.id = :enrolment";
    }

    /** @return the same query with the condition's parameter */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return enrolmentId == null
                ? query.setParameter("classes", classIds)
                : query.setParameter("enrolment", enrolmentId);
    }
}
