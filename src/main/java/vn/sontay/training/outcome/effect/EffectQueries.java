package vn.sontay.training.outcome.effect;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.organisation.UnitAccess;
import vn.sontay.training.shared.Roles;
import vn.sontay.training.shared.database.Sql;

/**
 * Compares trained communes with others, of those that the caller looks after (EFF-7). Without a transaction of its own: what is due
 * to be judged needs a connection for that.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.LEADER, Roles.ADMINISTRATOR})
public class EffectQueries {

    /** Of the chart, the last ones. */
    private static final int MOST_MONTHS = 24;

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    UnitAccess access;

    @Inject
    CommuneList communes;

    @Inject
    TrainedMonths trainedMonths;

    /** A handful of statements, however many communes and months. */
    public EffectPage page() {
        List<CommuneName> seen = communes.seen();
        Map<Long, YearMonth> trained = trainedMonths.byCommune();
        Map<Long, Map<YearMonth, Filings>> filings = filings();
        List<Comparison.Commune> known = seen.stream().map(each -> new Comparison.Commune(each.id(), each.name(),
                trained.get(each.id()), filings.getOrDefault(each.id(), Map.of()))).toList();
        List<CommuneEffect> compared = new Comparison(known).each();
        return new EffectPage(compared, Comparison.estimate(compared).orElse(null), months(known));
    }

    /** Where two rows say something of one month, the later counts. */
    private Map<Long, Map<YearMonth, Filings>> filings() {
        Map<Long, Map<YearMonth, Filings>> filings = new HashMap<>();
        Sql.of(entityManager, FilingQueries.LIVE + " and " + access.seen().holds("f.unit_id") + " order by f.id")
                .rows(FilingQueries::row).forEach(row -> filings.computeIfAbsent(row.unitId(), id -> new HashMap<>())
                        .put(row.month(), row.filings()));
        return filings;
    }

    private static List<MonthRates> months(List<Comparison.Commune> communes) {
        Map<YearMonth, MonthRates> months = new TreeMap<>();
        communes.forEach(each -> each.filings().keySet().forEach(month -> months.computeIfAbsent(month,
                key -> new MonthRates(key, mean(communes, key, of -> of.trained() != null),
                        mean(communes, key, of -> of.trained() == null),
                        (int) communes.stream().filter(of -> key.equals(of.trained())).count()))));
        List<MonthRates> all = new ArrayList<>(months.values());
        return all.subList(Math.max(0, all.size() - MOST_MONTHS), all.size());
    }

    private static @Nullable Double mean(List<Comparison.Commune> communes, YearMonth month,
            Predicate<Comparison.Commune> which) {
        OptionalDouble mean = communes.stream().filter(which).map(each -> each.filings().get(month))
                .filter(each -> each != null && each.dossiers() > 0).mapToDouble(Filings::rate).average();
        return mean.isPresent() ? Double.valueOf(mean.getAsDouble()) : null;
    }
}
