package vn.sontay.training.outcome.certificate.paperwork;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.shared.paper.WrittenOut;

/**
 * What a draft says besides its fixed words.
 *
 * @param month of the paper; its day is left open
 * @param grounds documents that are certain, each as it is named after "Căn cứ" (PWK-2)
 * @param holders at least one, in the order of the paper
 * @param demo whether it stands on made-up data and says so in red
 */
public record Draft(IssuerLines issuer, SignatoryLines signatory, YearMonth month, Held held, List<String> grounds,
        List<Holder> holders, boolean demo) {

    /** The class: its title, the title of its course, its days, where it was. */
    public record Held(String title, String course, LocalDate startsOn, LocalDate endsOn, String place) {

        public Held {
            title = WrittenOut.of(title);
            course = WrittenOut.of(course);
        }
    }

    /** @throws IllegalArgumentException without anybody whom it concerns */
    public Draft {
        grounds = List.copyOf(grounds);
        holders = List.copyOf(holders);
        if (holders.isEmpty()) {
            throw new IllegalArgumentException("a draft that concerns nobody");
        }
    }
}
