package vn.sontay.training.outcome.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.completion.Known;
import vn.sontay.training.outcome.completion.KnownSpans;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.TimeSource;

/** Of which days it can be asked what was known then (RPT-12). */
@ApplicationScoped
public class KnownDays {

    /** The parameter that names such a day. */
    private static final String FIELD = "known";

    @Inject
    KnownSpans known;

    @Inject
    Clock clock;

    protected KnownDays() {
    }

    /** For tests. */
    public KnownDays(KnownSpans known, Clock clock) {
        this.known = known;
        this.clock = clock;
    }

    /** @return why what was known by the end of that day can't be asked for; empty where it can */
    public Optional<RuleException> refusal(LocalDate recorded) {
        LocalDate today = LocalDate.now(clock);
        if (recorded.isAfter(today)) {
            return Optional.of(RuleException.at(FIELD, "report.future"));
        }
        LocalDate begun = known.begun().map(at -> LocalDate.ofInstant(at, TimeSource.ZONE)).orElse(today);
        return recorded.isBefore(begun)
                ? Optional.of(RuleException.at(FIELD, "report.notRecordedYet", Dates.day(begun)))
                : Optional.empty();
    }

    /**
     * @param recorded null for all that is known now
     * @throws RuleException when nothing was kept then yet, or the day is to come
     */
    public Known of(@Nullable LocalDate recorded) {
        if (recorded == null) {
            return Known.NOW;
        }
        refusal(recorded).ifPresent(refused -> {
            throw refused;
        });
        return Known.byEndOf(recorded);
    }
}
