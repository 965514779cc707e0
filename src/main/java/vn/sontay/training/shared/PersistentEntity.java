package vn.sontay.training.shared;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What every stored aggregate has: an id of a block that nobody else has (SHA-9), and a version for optimistic locking. */
@MappedSuperclass
public abstract class PersistentEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    @TableGenerator(name = "ids", table = "id_block", pkColumnName = "name", pkColumnValue = "entity", valueColumnName = "given_to", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    protected PersistentEntity() {
    }

    /** As a statement of the use case's own has read it: the persistence context doesn't know it. */
    protected PersistentEntity(long id, long version) {
        this.id = id;
        this.version = version;
    }

    /** @return the id; only valid once the entity has been persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException(getClass().getSimpleName() + " has not been persisted yet");
        }
        return id;
    }

    /** @return the version that a form must bring back unchanged */
    public long version() {
        return version;
    }

    /**
     * Refuses a command that was made from an older state of this entity.
     *
     * @param seen the version the user saw
     * @throws StaleDataException when somebody else has changed it since
     */
    public void requireVersion(long seen) {
        if (seen != version) {
            throw new StaleDataException();
        }
    }
}
