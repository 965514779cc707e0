package vn.sontay.training.outcome.report.gap;

import java.util.List;
import vn.sontay.training.shared.Page;

/**
 * A page of those who are missing and whom a filter shows.
 *
 * @param areas where anybody is missing, whatever the filter shows, by their names
 */
public record GapPage(Page<Gap> people, List<Gaps.Area> areas) {

    public GapPage {
        areas = List.copyOf(areas);
    }
}
