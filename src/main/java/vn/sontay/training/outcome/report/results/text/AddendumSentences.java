package vn.sontay.training.outcome.report.results.text;

import java.util.List;

/** What stands in an addendum besides its figures; a line each. @param remarks III. Giải trình, kiến nghị */
public record AddendumSentences(List<String> addressees, List<String> remarks, List<String> recipients) {

    public AddendumSentences {
        addressees = List.copyOf(addressees);
        remarks = List.copyOf(remarks);
        recipients = List.copyOf(recipients);
    }
}
