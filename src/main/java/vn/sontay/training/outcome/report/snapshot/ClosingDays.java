package vn.sontay.training.outcome.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.sontay.training.shared.Installation;

/** The closing day of each kind of report, as the environment names it (README, Configuration); the 14th by default. */
@ApplicationScoped
public class ClosingDays {

    private static final Pattern DAY = Pattern.compile("[1-9]|1[0-9]|2[0-8]");

    private Map<String, String> environment = Map.of();

    protected ClosingDays() {
    }

    @Inject
    ClosingDays(Installation installation) {
        this(installation.environment());
    }

    ClosingDays(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @return of each kind the last closing day that is over */
    Map<SnapshotKind, LocalDate> over(LocalDate today) {
        Map<SnapshotKind, LocalDate> over = new TreeMap<>();
        SnapshotKind.periods().forEach(
                kind -> kind.lastClosing(today, day(kind)).ifPresent(closing -> over.put(kind, closing)));
        return over;
    }

    /** @return 1 to 28; the default for what can't be read */
    private int day(SnapshotKind kind) {
        String said = environment.getOrDefault("CLOSING_DAY_" + kind, "").strip();
        return DAY.matcher(said).matches() ? Integer.parseInt(said) : SnapshotKind.CLOSING_DAY;
    }
}
