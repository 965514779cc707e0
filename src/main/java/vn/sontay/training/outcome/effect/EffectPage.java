package vn.sontay.training.outcome.effect;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of the training in the communes that somebody looks after.
 *
 * @param communes by their names
 * @param estimate null below the least number of communes (EFF-6)
 * @param months in their order
 */
public record EffectPage(List<CommuneEffect> communes, @Nullable Estimate estimate, List<MonthRates> months) {

    public EffectPage {
        communes = List.copyOf(communes);
        months = List.copyOf(months);
    }

    /** @return how many trained communes are compared */
    public long trained() {
        return communes.stream().filter(each -> each.standing() == Standing.TRAINED).count();
    }

    /** @return with how many they are compared */
    public long compared() {
        return communes.stream().filter(each -> each.standing() == Standing.COMPARED).count();
    }
}
