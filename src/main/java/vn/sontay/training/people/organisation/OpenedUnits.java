package vn.sontay.training.people.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Changed;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.NotFoundException;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;
import vn.sontay.training.shared.database.Sql;

/** Which units use the system on their own (ORG-13, ORG-15). For use cases that have checked permission themselves. */
@ApplicationScoped
public class OpenedUnits {

    /** Whose administrators can have a unit of their own. */
    public static final Set<UnitKind> KINDS = Set.of(UnitKind.COMMUNE, UnitKind.DISTRICT);

    private static final int LONGEST_MARK = 10;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitTrees trees;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    @Inject
    Event<Changed> changes;

    protected OpenedUnits() {
    }

    /** For tests. */
    public OpenedUnits(EntityManager entityManager, CurrentUser currentUser, Clock clock, Event<Changed> changes) {
        this.entityManager = entityManager;
        this.trees = new UnitTrees(entityManager);
        this.currentUser = currentUser;
        this.clock = clock;
        this.changes = changes;
    }

    /**
     * Lets the unit use the system on its own.
     *
     * @param typedMark 1 to 10 letters and digits for its register numbers; empty to have one made of the unit's name
     * @return the unit
     * @throws RuleException beside {@code unit} or {@code mark}
     */
    public Unit open(long unitId, String typedMark) {
        Unit unit = entityManager.find(Unit.class, unitId);
        if (unit == null) {
            throw new NotFoundException();
        }
        UnitTree tree = trees.now();
        LocalDate today = LocalDate.now(clock);
        if (!KINDS.contains(unit.kind()) || tree.isTop(unitId) || !unit.existsOn(today)) {
            throw RuleException.at("unit", "organisation.cannotOpen", unit.name());
        }
        Set<String> taken = Set.copyOf(Sql.of(entityManager, "select o.mark from opened_unit o")
                .rows(row -> row.text("mark")));
        if (tree.actingFor(unitId, today) == unitId) {
            throw RuleException.at("unit", "organisation.isOpened", unit.name());
        }
        String mark = typedMark.isBlank() ? free(suggested(unit.name()), taken) : checked(typedMark, taken);
        Sql.of(entityManager, "insert into opened_unit (unit_id, mark, opened_at, opened_by, version) "
                + "values (:unit, :mark, :at, :by, 1)").with("unit", unitId).with("mark", mark)
                .with("at", clock.instant()).with("by", currentUser.name()).change();
        trees.changed();
        currentUser.concerns(unitId);
        changes.fire(new Changed("organisation.openUnit", "unit", unitId, unit.name() + ", ký hiệu " + mark));
        return unit;
    }

    private static String checked(String typed, Set<String> taken) {
        String mark = Vietnamese.fold(typed).toUpperCase(Locale.ROOT);
        if (!mark.matches("[A-Z0-9]{1," + LONGEST_MARK + "}")) {
            throw RuleException.at("mark", "organisation.markRule");
        }
        if (taken.contains(mark)) {
            throw RuleException.at("mark", "organisation.markTaken", mark);
        }
        return mark;
    }

    /** @return the first letters of the name's words without the first, which is the kind: STH of "Xã Sơn Tây Hạ" */
    static String suggested(String name) {
        List<String> words = Arrays.asList(Vietnamese.fold(name).split("[^a-z0-9]+"));
        String letters = words.stream().skip(words.size() > 1 ? 1 : 0).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT)).collect(Collectors.joining());
        return letters.isEmpty() ? "DV" : letters.substring(0, Math.min(letters.length(), LONGEST_MARK - 2));
    }

    private static String free(String suggestion, Set<String> taken) {
        String mark = suggestion;
        for (int number = 2; taken.contains(mark); number++) {
            mark = suggestion + number;
        }
        return mark;
    }
}
