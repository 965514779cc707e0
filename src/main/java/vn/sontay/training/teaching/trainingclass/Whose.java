package vn.sontay.training.teaching.trainingclass;

import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Set;
import vn.sontay.training.shared.database.Sql;

/**
 * Whose facts are read: those of everybody in some classes, of some enrolments, or of a person wherever they are enrolled.
 *
 * @param ids no more than fit into one statement
 * @param of which of the three the ids are
 */
public record Whose(Set<Long> ids, Of of) {

    /** What an enrolment is chosen by, as JPQL and as SQL name it. */
    enum Of {

        CLASSES("classId", "class_id"), ENROLMENTS("id", "id"), PEOPLE("personId", "person_id");

        private final String attribute;
        private final String column;

        Of(String attribute, String column) {
            this.attribute = attribute;
            this.column = column;
        }
    }

    public Whose {
        ids = Set.copyOf(ids);
    }

    /** Everybody in those classes. */
    public static Whose inClasses(Collection<Long> classIds) {
        return new Whose(Set.copyOf(classIds), Of.CLASSES);
    }

    /** Those who are enrolled so. */
    public static Whose enrolled(Collection<Long> enrolmentIds) {
        return new Whose(Set.copyOf(enrolmentIds), Of.ENROLMENTS);
    }

    /** That person, in every class. */
    public static Whose person(long personId) {
        return new Whose(Set.of(personId), Of.PEOPLE);
    }

    /** @return the condition on an enrolment {@code e}, in JPQL; {@link #bind} gives its parameter */
    public String where() {
        return "e." + of.attribute + " in :ids";
    }

    /** @return the same query with the condition's parameter */
    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("ids", ids);
    }

    /** @return the condition on an enrolment {@code e}, in SQL; {@link #bind(Sql)} gives its parameter */
    public String sql() {
        return "e." + of.column + " in (:ids)";
    }

    /** @return the same statement with the condition's parameter */
    public Sql bind(Sql statement) {
        return statement.with("ids", ids);
    }
}
