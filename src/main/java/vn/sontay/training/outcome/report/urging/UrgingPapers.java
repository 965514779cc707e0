package vn.sontay.training.outcome.report.urging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.outcome.document.DocumentKind;
import vn.sontay.training.outcome.document.UnitPapers;

/** Tells where a letter is drawn anew. It is made of a plan for a unit on a day, by which it is known. */
@ApplicationScoped
public class UrgingPapers implements UnitPapers {

    private static final Pattern FROM = Pattern.compile("([a-z0-9-]+) (\\d+) \\d{4}-\\d{2}-\\d{2}");

    static String from(String planCode, long areaId, LocalDate day) {
        return planCode + " " + areaId + " " + day;
    }

    @Override
    public Optional<String> page(DocumentKind kind, String madeFrom) {
        Matcher read = FROM.matcher(madeFrom);
        return kind == DocumentKind.URGING && read.matches()
                ? Optional.of("/admin/urging-letter?plan=" + read.group(1) + "&unit=" + read.group(2))
                : Optional.empty();
    }
}
