package vn.sontay.training.outcome.report.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.UnitPapers;

/** Tells where a letter that proposes classes is drawn anew. It is made of a plan and a size on a day, by which it is known. */
@ApplicationScoped
public class ProposalPapers implements UnitPapers {

    private static final Pattern FROM = Pattern.compile("([a-z0-9-]+) (\\d+) \\d{4}-\\d{2}-\\d{2}");

    static String from(String planCode, int size, LocalDate day) {
        return planCode + " " + size + " " + day;
    }

    @Override
    public Optional<String> page(DocumentKind kind, String madeFrom) {
        Matcher read = FROM.matcher(madeFrom);
        return kind == DocumentKind.EXTRA_CLASSES && read.matches()
                ? Optional.of("/admin/class-proposals?plan=" + read.group(1) + "&size=" + read.group(2))
                : Optional.empty();
    }
}
