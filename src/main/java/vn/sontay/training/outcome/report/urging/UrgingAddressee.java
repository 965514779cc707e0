package vn.sontay.training.outcome.report.urging;

import java.util.Locale;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.shared.paper.PaperWords;

/** To whom a letter goes. */
final class UrgingAddressee {

    private static final PaperWords WORDS = PaperWords.beside(UrgingAddressee.class);

    private UrgingAddressee() {
    }

    /** @return the committee of the commune, district or province; its own offices where the unit writes within itself */
    static String of(Gaps.Area area, long writer) {
        String name = area.name().substring(0, 1).toLowerCase(Locale.ROOT) + area.name().substring(1);
        return WORDS.text(area.areaId() == writer ? "to.offices" : "to.committee", name);
    }
}
