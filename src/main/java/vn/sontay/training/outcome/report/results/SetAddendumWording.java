package vn.sontay.training.outcome.report.results;

import jakarta.validation.constraints.Size;

/** Says what stands in an addendum besides its figures; each a line a sentence, cleaned. @param version as it was seen */
public record SetAddendumWording(String requestId, long addendumId, long version,
        @Size(max = 1000, message = "report.wordingLong") String addressees,
        @Size(max = 3000, message = "report.wordingLong") String remarks,
        @Size(max = 1000, message = "report.wordingLong") String recipients) {

    public SetAddendumWording {
        addressees = SetReportWording.lines(addressees);
        remarks = SetReportWording.lines(remarks);
        recipients = SetReportWording.lines(recipients);
    }
}
