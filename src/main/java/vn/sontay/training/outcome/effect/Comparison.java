package vn.sontay.training.outcome.effect;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Compares how the rate of online filings changed in communes that were trained with how it changed in the same months in those that
 * weren't (EFF-4 to EFF-6). Pure.
 */
final class Comparison {

    /** On either side of the training. */
    static final int MOST_MONTHS = 6;
    static final int LEAST_MONTHS = 3;
    static final int LEAST_DOSSIERS = 30;
    static final int LEAST_COMMUNES = 2;

    private final List<Commune> communes;

    /**
     * A commune as it is known.
     *
     * @param trained the month of its training; null while there was none
     * @param filings by month
     */
    record Commune(long unitId, String name, @Nullable YearMonth trained, Map<YearMonth, Filings> filings) {

        Commune {
            filings = Map.copyOf(filings);
        }

        private boolean isUsable(YearMonth month) {
            Filings found = filings.get(month);
            return found != null && found.dossiers() >= LEAST_DOSSIERS;
        }

        private double mean(List<YearMonth> months) {
            return months.stream().map(filings::get).filter(Objects::nonNull).mapToDouble(Filings::rate).average()
                    .orElseThrow();
        }
    }

    /** The months of one trained commune that are compared. */
    private record Window(List<YearMonth> before, List<YearMonth> after) {

        boolean isWhole() {
            return before.size() >= LEAST_MONTHS && after.size() >= LEAST_MONTHS;
        }
    }

    Comparison(List<Commune> communes) {
        this.communes = List.copyOf(communes);
    }

    /** @return each commune in its order, with what it is to the comparison */
    List<CommuneEffect> each() {
        Map<Long, Window> windows = windows();
        Set<YearMonth> months = new TreeSet<>();
        windows.values().stream().filter(Window::isWhole).forEach(window -> {
            months.addAll(window.before());
            months.addAll(window.after());
        });
        return communes.stream().map(each -> effect(each, windows, months)).toList();
    }

    private Map<Long, Window> windows() {
        Map<Long, Window> windows = new HashMap<>();
        communes.forEach(each -> {
            YearMonth trained = each.trained();
            if (trained != null) {
                windows.put(each.unitId(), new Window(months(each, trained::minusMonths),
                        months(each, trained::plusMonths)));
            }
        });
        return windows;
    }

    private static List<YearMonth> months(Commune of, Function<Long, YearMonth> away) {
        return IntStream.rangeClosed(1, MOST_MONTHS).mapToObj(i -> away.apply((long) i)).filter(of::isUsable)
                .toList();
    }

    private static CommuneEffect effect(Commune of, Map<Long, Window> windows, Set<YearMonth> months) {
        Window own = windows.get(of.unitId());
        if (own != null && own.isWhole()) {
            return new CommuneEffect(of.unitId(), of.name(), of.trained(), Standing.TRAINED, of.mean(own.before()),
                    of.mean(own.after()));
        }
        Standing standing = standing(of, own, months);
        if (standing != Standing.COMPARED) {
            return new CommuneEffect(of.unitId(), of.name(), of.trained(), standing, null, null);
        }
        List<Window> compared = windows.values().stream().filter(Window::isWhole).toList();
        return new CommuneEffect(of.unitId(), of.name(), of.trained(), standing,
                compared.stream().mapToDouble(each -> of.mean(each.before())).average().orElseThrow(),
                compared.stream().mapToDouble(each -> of.mean(each.after())).average().orElseThrow());
    }

    private static Standing standing(Commune of, @Nullable Window own, Set<YearMonth> months) {
        YearMonth trained = of.trained();
        boolean later = trained != null && months.stream().allMatch(trained::isAfter);
        if (own != null && (!later || months.isEmpty())) {
            return own.before().size() < LEAST_MONTHS
                    ? Standing.FEW_BEFORE
                    : Standing.FEW_AFTER;
        }
        if (months.isEmpty()) {
            return Standing.WAITING;
        }

        return months.stream().allMatch(of::isUsable) ? Standing.COMPARED : Standing.GAPS;
    }

    /** @return the difference with its interval; empty below the least number of communes (EFF-6) */
    static Optional<Estimate> estimate(List<CommuneEffect> communes) {
        double[] trained = changes(communes, Standing.TRAINED);
        double[] compared = changes(communes, Standing.COMPARED);
        if (trained.length < LEAST_COMMUNES || compared.length < LEAST_COMMUNES) {
            return Optional.empty();
        }
        double difference = mean(trained) - mean(compared);
        double error = Math.sqrt(variance(trained) / trained.length + variance(compared) / compared.length);
        double wide = Student.upper(Math.min(trained.length, compared.length) - 1) * error;
        return Optional.of(new Estimate(difference, difference - wide, difference + wide, trained.length,
                compared.length));
    }

    private static double[] changes(List<CommuneEffect> communes, Standing standing) {
        return communes.stream().filter(each -> each.standing() == standing)
                .mapToDouble(CommuneEffect::change).toArray();
    }

    private static double mean(double[] of) {
        return Arrays.stream(of).average().orElseThrow();
    }

    /** Of a sample: divided by one less than its size. */
    private static double variance(double[] of) {
        double mean = mean(of);
        return Arrays.stream(of).map(each -> (each - mean) * (each - mean)).sum() / (of.length - 1);
    }
}
