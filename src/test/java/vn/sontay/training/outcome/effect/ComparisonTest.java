package vn.sontay.training.outcome.effect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** EFF-4 to EFF-6. */
class ComparisonTest {

    private static final YearMonth BEGIN = YearMonth.of(2025, 1);
    private static final int MONTHS = 20;
    private static final int SETS = 1_000;

    /** @param online of 100 dossiers in the month with that number, from 0; less than 0 for none */
    private static Comparison.Commune commune(long id, @Nullable Integer trained, IntUnaryOperator online) {
        Map<YearMonth, Filings> filings = new HashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            if (online.applyAsInt(i) >= 0) {
                filings.put(BEGIN.plusMonths(i), new Filings(id, BEGIN.plusMonths(i), online.applyAsInt(i), 100));
            }
        }
        return new Comparison.Commune(id, "Xã " + id, trained == null ? null : BEGIN.plusMonths(trained), filings);
    }

    private static List<CommuneEffect> compared(Comparison.Commune... communes) {
        return new Comparison(List.of(communes)).each();
    }

    private static List<Standing> standings(List<CommuneEffect> of) {
        return of.stream().map(CommuneEffect::standing).toList();
    }

    @Test
    void eff_4_what_all_communes_have_in_common_in_the_same_months_is_no_effect() {
        IntUnaryOperator rising = month -> 20 + 2 * month;
        List<CommuneEffect> found = compared(commune(1, 8, month -> rising.applyAsInt(month) + (month > 8 ? 10 : 0)),
                commune(2, 10, month -> rising.applyAsInt(month) + (month > 10 ? 12 : 0)), commune(3, null, rising),
                commune(4, null, month -> rising.applyAsInt(month) + 5));
        assertEquals(List.of(Standing.TRAINED, Standing.TRAINED, Standing.COMPARED, Standing.COMPARED),
                standings(found));
        assertEquals(11, Comparison.estimate(found).orElseThrow().difference(), 1e-9);
    }

    @Test
    void eff_4_a_commune_is_compared_only_with_every_month_and_enough_of_them() {
        List<CommuneEffect> found = compared(commune(1, 8, month -> 40), commune(2, 2, month -> 40),
                commune(3, 18, month -> 40), commune(4, null, month -> month == 6 ? -1 : 40),
                commune(5, null, month -> 40), commune(6, 13, month -> 40),
                commune(7, 12, month -> month > 9 ? -1 : 40));
        assertEquals(List.of(Standing.TRAINED, Standing.FEW_BEFORE, Standing.FEW_AFTER, Standing.GAPS,
                Standing.COMPARED, Standing.TRAINED, Standing.FEW_AFTER), standings(found));
        assertEquals(List.of(Standing.WAITING), standings(compared(commune(1, null, month -> 40))));
        Map<YearMonth, Filings> few = new HashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            few.put(BEGIN.plusMonths(i), new Filings(1, BEGIN.plusMonths(i), 10, 29));
        }
        assertEquals(List.of(Standing.FEW_BEFORE),
                standings(compared(new Comparison.Commune(1, "Xã", BEGIN.plusMonths(8), few))));
    }

    @Test
    void eff_6_below_two_communes_on_either_side_nothing_is_computed() {
        assertEquals(Optional.empty(), Comparison.estimate(compared(commune(1, 8, month -> month > 8 ? 90 : 10),
                commune(2, null, month -> 10), commune(3, null, month -> 10))));
        assertEquals(Optional.empty(), Comparison.estimate(compared(commune(1, 8, month -> month > 8 ? 90 : 10),
                commune(2, 8, month -> month > 8 ? 90 : 10), commune(3, null, month -> 10))));
    }

    /**
     * Made-up communes: months in common, communes of their own level, drifting by themselves, dossiers by chance, an effect that differs
     * from commune to commune, and trainings in different months.
     */
    @Test
    void eff_5_the_interval_holds_the_true_effect_and_finds_none_where_there_is_none() {
        Random random = new Random(20_260_901);
        int held = 0;
        int claimed = 0;
        int none = 0;
        int found = 0;
        int strong = 0;
        for (int set = 0; set < SETS; set++) {
            double effect = set % 2 == 0 ? 0 : 0.05 + 0.15 * random.nextDouble();
            Estimate estimate = Comparison
                    .estimate(new Comparison(madeUp(random, effect, 2 + random.nextInt(6), 2 + random.nextInt(6)))
                            .each())
                    .orElseThrow();
            held += estimate.low() <= 100 * effect && 100 * effect <= estimate.high() ? 1 : 0;
            if (effect == 0) {
                none++;
                claimed += estimate.open() ? 0 : 1;
            } else if (estimate.trained() > 4 && estimate.compared() > 4 && effect > 0.15) {
                strong++;
                found += estimate.low() > 0 ? 1 : 0;
            }
        }
        assertTrue(held >= 0.93 * SETS, held + " of " + SETS + " hold the true effect");
        assertTrue(claimed <= 0.07 * none, claimed + " of " + none + " claim what isn't there");
        assertTrue(found >= 0.9 * strong && strong > 20, found + " of " + strong + " strong effects are found");
    }

    private static List<Comparison.Commune> madeUp(Random random, double effect, int trained, int others) {
        double[] common = random.doubles(MONTHS, -0.04, 0.04).toArray();
        List<Comparison.Commune> all = new ArrayList<>();
        for (int i = 0; i < trained + others; i++) {
            Integer month = i < trained ? Integer.valueOf(7 + random.nextInt(4)) : null;
            double level = 0.25 + 0.2 * random.nextDouble();
            double own = effect + 0.03 * random.nextGaussian();
            double drift = 0;
            Map<YearMonth, Filings> filings = new HashMap<>();
            for (int m = 0; m < MONTHS; m++) {
                drift = 0.5 * drift + 0.02 * random.nextGaussian();
                double rate = level + common[m] + drift + (month != null && m > month ? own : 0);
                int dossiers = 30 + random.nextInt(200);
                int online = 0;
                for (int k = 0; k < dossiers; k++) {
                    online += random.nextDouble() < rate ? 1 : 0;
                }
                filings.put(BEGIN.plusMonths(m), new Filings(i, BEGIN.plusMonths(m), online, dossiers));
            }
            all.add(new Comparison.Commune(i, "Xã " + i, month == null ? null : BEGIN.plusMonths(month), filings));
        }
        return all;
    }
}
