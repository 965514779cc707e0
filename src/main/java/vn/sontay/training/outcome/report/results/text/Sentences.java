package vn.sontay.training.outcome.report.results.text;

import java.util.List;

/**
 * What stands in a report besides its figures; a line each.
 *
 * @param addressees to whom it goes
 * @param guidance I. Công tác chỉ đạo
 * @param shortcomings III. Tồn tại, nguyên nhân
 * @param outlook IV. Phương hướng, kiến nghị
 * @param recipients who gets a copy, without dash
 */
public record Sentences(List<String> addressees, List<String> guidance, List<String> shortcomings,
        List<String> outlook, List<String> recipients) {

    public Sentences {
        addressees = List.copyOf(addressees);
        guidance = List.copyOf(guidance);
        shortcomings = List.copyOf(shortcomings);
        outlook = List.copyOf(outlook);
        recipients = List.copyOf(recipients);
    }
}
