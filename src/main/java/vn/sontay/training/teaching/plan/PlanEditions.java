package vn.sontay.training.teaching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.EditionArchive;

/** What was known of plans at some moment (PLA-5). */
@ApplicationScoped
public class PlanEditions {

    @Inject
    EditionArchive archive;

    protected PlanEditions() {
    }

    /** For tests. */
    public PlanEditions(EditionArchive archive) {
        this.archive = archive;
    }

    /**
     * @param today the plan as it is now, for its words
     * @param by the moment; null for now
     * @return the plan with what the last edition that had been loaded by then said of its targets: itself where that is what it says
     *         now, without any target where nothing had been loaded of it. One statement, none for now.
     */
    public Plan known(Plan today, @Nullable Instant by) {
        return by == null
                ? today
                : archive.all(PlanFacts.KIND).stream()
                        .filter(each -> each.subject().equals(today.code()) && each.knownBy(by))
                        .reduce((earlier, later) -> later).map(each -> PlanFacts.asSaid(today, each.text()))
                        .orElseGet(() -> PlanFacts.asSaid(today, ""));
    }
}
