package vn.sontay.training.outcome.effect.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.effect.CommuneEffect;
import vn.sontay.training.outcome.effect.EffectPage;
import vn.sontay.training.outcome.effect.EffectQueries;
import vn.sontay.training.outcome.effect.Estimate;
import vn.sontay.training.web.Once;
import vn.sontay.training.web.Texts;

/** What came of the training: the conclusion in a sentence, the chart, and the communes behind it. */
@Named
@RequestScoped
public class EffectBacking {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    @Inject
    EffectQueries queries;

    @Inject
    Texts texts;

    private final Once<EffectPage> page = new Once<>(() -> queries.page());
    private final Once<EffectChart> chart = new Once<>(() -> new EffectChart(getPage().months()));

    /** Reads everything before the page is begun. */
    public void open() {
        page.get();
    }

    public EffectPage getPage() {
        return page.get();
    }

    /** @return what can be concluded, in a sentence (EFF-6) */
    public String getConclusion() {
        Estimate found = getPage().estimate();
        if (found == null) {
            return texts.of("effect.tooFew", getPage().trained(), getPage().compared());
        }
        String key = found.open() ? "effect.open" : found.low() > 0 ? "effect.more" : "effect.less";
        return texts.of(key, points(Math.abs(found.difference())), points(found.low()), points(found.high()),
                found.trained(), found.compared());
    }

    /** @return a rate as percent; a dash where there is none */
    public String percent(@Nullable Double rate) {
        return rate == null ? "–" : points(100 * rate) + "%";
    }

    /** @return the change in percentage points; a dash where there is none */
    public String change(CommuneEffect of) {
        Double before = of.before();
        Double after = of.after();
        return before == null || after == null ? "–" : String.format(VIETNAMESE, "%+.1f", 100 * (after - before));
    }

    private static String points(double number) {
        return String.format(VIETNAMESE, "%.1f", number);
    }

    public List<EffectChart.Mark> getTrained() {
        return chart.get().trained();
    }

    public List<EffectChart.Mark> getOthers() {
        return chart.get().others();
    }

    public String getTrainedLine() {
        return EffectChart.line(getTrained());
    }

    public String getOthersLine() {
        return EffectChart.line(getOthers());
    }

    public List<EffectChart.Mark> getBegins() {
        return chart.get().begins();
    }

    public List<EffectChart.Mark> getWords() {
        return chart.get().words();
    }

    public List<EffectChart.Mark> getScale() {
        return chart.get().scale();
    }
}
