package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.SqlRow;

/**
 * The tree of units, kept in memory for as long as nobody has changed a unit. Each change gives it another version, which stands in
 * the database, so that every node sees it with the query that a request makes anyway.
 */
@ApplicationScoped
public class UnitTrees {

    /** The version as a column of a query of another feature; null while there is none. */
    public static final String VERSION = "(select v.content from setting v where v.name = 'unit-tree')";

    private static final String NAME = "unit-tree";

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    SettingService settings;

    private volatile @Nullable Loaded loaded;

    private record Loaded(String version, UnitTree tree) {
    }

    protected UnitTrees() {
    }

    /** For tests. */
    public UnitTrees(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.settings = new SettingService(entityManager);
    }

    /** @return the tree as it is now. One statement, and two more if it has changed since. */
    public UnitTree now() {
        List<?> version = entityManager.createNativeQuery("select content from setting where name = '" + NAME + "'")
                .getResultList();
        return of(version.isEmpty() ? null : (String) version.getFirst());
    }

    /**
     * @param version as read by {@link #VERSION}; what has none isn't kept
     * @return the tree. No statement unless it has changed, then two.
     */
    public UnitTree of(@Nullable String version) {
        Loaded known = loaded;
        if (known != null && known.version().equals(version)) {
            return known.tree();
        }
        UnitTree read = read();
        if (version != null) {
            loaded = new Loaded(version, read);
        }
        return read;
    }

    /** For whoever has changed a unit, in the same transaction. */
    void changed() {
        entityManager.flush();
        settings.set(NAME, UUID.randomUUID().toString());
        entityManager.flush();
    }

    private UnitTree read() {
        Map<Long, Set<Long>> successors = new HashMap<>();
        SqlRow.all(entityManager.createNativeQuery("select s.unit_id, s.successor_id from unit_successor s")
                .getResultList())
                .forEach(row -> successors.computeIfAbsent(row.id(0), id -> new HashSet<>()).add(row.id(1)));
        List<UnitTree.Node> units = SqlRow.all(entityManager.createNativeQuery("select u.id, u.code, "
                + UnitNames.LABEL + ", u.parent_id, u.valid_from, u.valid_to, o.mark from unit u " + UnitNames.PARENTS
                + " left join opened_unit o on o.unit_id = u.id order by u.id").getResultList()).stream()
                .map(UnitTrees::node).toList();
        return new UnitTree(units, successors);
    }

    private static UnitTree.Node node(SqlRow row) {
        String mark = row.textOrNull(6);
        return new UnitTree.Node(row.id(0), row.text(1), row.text(2), row.idOrNull(3), row.dayOrNull(4),
                row.dayOrNull(5), mark != null, mark == null ? "" : mark);
    }
}
