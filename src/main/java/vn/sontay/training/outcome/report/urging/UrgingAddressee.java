package vn.sontay.training.outcome.report.urging;

import java.util.Locale;
import vn.sontay.training.outcome.report.gap.Gaps;
import vn.sontay.training.shared.paper.PaperWords;

/** To whom a letter goes. */
final class UrgingAddressee {

    private static final PaperWords WORDS = PaperWords.beside(UrgingAddressee.class);

    private UrgingAddressee() {
    }

    /** @param writer the unit that writes @param issuer how its letterhead calls it @return the committee of the commune, district or province; its own offices where the unit writes within itself */
    static String of(Gaps.Area area, long writer, String issuer) {
        String name = area.name().substring(0, 1).toLowerCase(Locale.ROOT) + area.name().substring(1);
        String committee = WORDS.text("to.committee", name);
        return area.areaId() == writer || committee.equalsIgnoreCase(issuer)
                ? WORDS.text("to.offices", name)
                : committee;
    }
}
