package vn.sontay.training.outcome.certificate;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.SignatoryLines;

/**
 * The list of a class that is read over and signed before certificates are issued.
 *
 * @param issuer the letterhead and the place
 * @param symbol what follows the number, such as "DS-UBND"; null leaves it open
 * @param month of the paper; number and day are left open for the clerk
 * @param courseTitle the course
 * @param classTitle the class
 * @param startsOn first day
 * @param endsOn last day
 * @param venue where the class was held
 * @param rows everybody in the class, in the order of the paper
 * @param signatory who signs at the right
 * @param demo whether it stands on made-up data and says so in red
 */
public record ProposalListPaper(IssuerLines issuer, @Nullable String symbol, YearMonth month, String courseTitle,
        String classTitle, LocalDate startsOn, LocalDate endsOn, String venue, List<Row> rows, SignatoryLines signatory,
        boolean demo) {

    /** Keeps a copy of the rows. */
    public ProposalListPaper {
        rows = List.copyOf(rows);
    }

    /** How many of the rows are eligible. */
    public int eligible() {
        return (int) rows.stream().filter(row -> row.missing() == null).count();
    }

    /**
     * A person.
     *
     * @param fullName in full
     * @param birthYear or null
     * @param position chức vụ, or null
     * @param unit as it was when the class was held
     * @param attended sessions that count as present
     * @param sessions sessions held
     * @param score of the quiz as it is to be printed, or null where there is none
     * @param practice outcome of the practice as it is to be printed, or null where there is none
     * @param missing why the person is not eligible, as one sentence; null for one who is
     */
    public record Row(String fullName, @Nullable Integer birthYear, @Nullable String position, String unit,
            int attended,
            int sessions, @Nullable String score, @Nullable String practice, @Nullable String missing) {
    }
}
