package vn.sontay.training.teaching.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import vn.sontay.training.shared.SettingService;

/** Which marks count as attended. As shipped, late counts and excused doesn't; both are settings of the installation. */
@ApplicationScoped
public class AttendanceCounting {

    static final String LATE_COUNTS = "attendance.lateCounts";
    static final String EXCUSED_COUNTS = "attendance.excusedCounts";

    @Inject
    SettingService settings;

    protected AttendanceCounting() {
    }

    /** For tests and other features' queries outside the container. */
    public AttendanceCounting(SettingService settings) {
        this.settings = settings;
    }

    /** @return the statuses that count as attended, never empty */
    public Set<MarkStatus> counted() {
        EnumSet<MarkStatus> counted = EnumSet.of(MarkStatus.PRESENT);
        if (settings.find(LATE_COUNTS).map(Boolean::valueOf).orElse(true)) {
            counted.add(MarkStatus.LATE);
        }
        if (settings.find(EXCUSED_COUNTS).map(Boolean::valueOf).orElse(false)) {
            counted.add(MarkStatus.EXCUSED);
        }
        return counted;
    }
}
