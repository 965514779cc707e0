package vn.sontay.training.outcome.report.results.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.paper.FormalPaper.Part;
import vn.sontay.training.shared.paper.PaperWords;

/** What the report and its addenda are put together from. */
final class PaperParts {

    private static final PaperWords WORDS = PaperWords.beside(PaperParts.class);
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final int DIGITS = 12;

    private PaperParts() {
    }

    /** @param what key of the section's title @param lines none leave it open */
    static void section(List<Part> parts, String what, List<String> lines) {
        parts.add(new Part.Section(WORDS.text("section." + what)));
        (lines.isEmpty() ? List.of(WORDS.text("open")) : lines)
                .forEach(line -> parts.add(new Part.Passage("", line)));
    }

    /** The last sentence of a paper ends in "./.". */
    static void ended(List<Part> parts) {
        if (parts.removeLast() instanceof Part.Passage last) {
            parts.add(new Part.Passage(last.lead(), last.text().replaceFirst("[\\s.;,/]+$", "") + "./."));
        }
    }

    /** @return to whom the paper goes; open where nobody said */
    static Part addressed(List<String> to) {
        return new Part.Addressed(to.isEmpty() ? List.of(WORDS.text("open")) : to);
    }

    static List<String> recipients(List<String> said) {
        return said.isEmpty() ? List.of(WORDS.text("to.file")) : said;
    }

    /** @return the first digits by which the figures are found */
    static String digits(Results.Frozen of) {
        return of.sha256().substring(0, Math.min(DIGITS, of.sha256().length()));
    }

    /** @return with one decimal; empty without any */
    static String average(Results of) {
        @Nullable
        BigDecimal average = of.tests().average();
        return average == null ? "" : String.format(VIETNAMESE, "%.1f", average);
    }

    static String issuer(Results of) {
        return of.issuer().name().replace('\n', ' ');
    }
}
