package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.SettingService;
import vn.sontay.training.shared.database.Row;
import vn.sontay.training.shared.database.Sql;

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

    @Inject
    RequestTree requested;

    private volatile @Nullable Loaded loaded;

    private record Loaded(String version, UnitTree tree) {
    }

    protected UnitTrees() {
    }

    /** For tests: outside a request nothing is remembered. */
    public UnitTrees(EntityManager entityManager) {
        this.entityManager = entityManager;
        this.settings = new SettingService(entityManager);
        this.requested = RequestTree.NONE;
    }

    /**
     * @return the tree as this request found it first, with what the request itself has changed since. One statement, and two
     *         more if it has changed since it was read last; none where the sign-in or somebody before has asked.
     */
    public UnitTree now() {
        UnitTree known = requested.tree();
        return known != null
                ? known
                : of(Sql.of(entityManager, "select v.content from setting v where v.name = 'unit-tree'").first()
                        .map(row -> row.text("content")).orElse(null));
    }

    /**
     * @param version as read by {@link #VERSION}; what has none isn't kept
     * @return the tree. No statement unless it has changed, then two.
     */
    public UnitTree of(@Nullable String version) {
        Loaded known = loaded;
        UnitTree tree = known != null && known.version().equals(version) ? known.tree() : read();
        if (version != null) {
            loaded = new Loaded(version, tree);
            requested.is(tree);
        }
        return tree;
    }

    /** For whoever has changed a unit, in the same transaction. */
    void changed() {
        entityManager.flush();
        settings.set(NAME, UUID.randomUUID().toString());
        entityManager.flush();
        requested.is(null);
    }

    private UnitTree read() {
        Map<Long, Set<Long>> successors = new HashMap<>();
        Sql.of(entityManager, "select s.unit_id, s.successor_id from unit_successor s").rows()
                .forEach(row -> successors.computeIfAbsent(row.id("unit_id"), id -> new HashSet<>())
                        .add(row.id("successor_id")));
        return new UnitTree(Sql.of(entityManager, "select u.id, u.code, u.name, " + UnitNames.LABEL
                + " as label, u.kind, u.parent_id, u.valid_from, u.valid_to, o.mark from unit u " + UnitNames.PARENTS
                + " left join opened_unit o on o.unit_id = u.id order by u.id").rows(UnitTrees::node), successors);
    }

    private static UnitTree.Node node(Row row) {
        String mark = row.textOrNull("mark");
        return new UnitTree.Node(row.id("id"), row.text("code"), row.text("name"), row.text("label"),
                UnitKind.valueOf(row.text("kind")),
                row.idOrNull("parent_id"),
                row.dayOrNull("valid_from"), row.dayOrNull("valid_to"), mark != null, mark == null ? "" : mark);
    }
}
