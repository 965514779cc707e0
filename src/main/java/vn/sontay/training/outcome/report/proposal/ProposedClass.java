package vn.sontay.training.outcome.report.proposal;

import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.learning.curriculum.Reader;

/**
 * A class that could be opened.
 *
 * @param reader for whom its course is written
 * @param courses the plan's courses for them, by code, of which one is chosen
 * @param takes how many of which areas
 */
public record ProposedClass(int number, Reader reader, List<String> courses, List<AreaNeed> takes) {

    public ProposedClass {
        courses = List.copyOf(courses);
        takes = List.copyOf(takes);
    }

    public int people() {
        return Packing.people(takes);
    }

    /** @return for an address, such as {@code 12:15,14:5} (see {@link Places}) */
    public String places() {
        return takes.stream().map(each -> each.areaId() + ":" + each.people()).collect(Collectors.joining(","));
    }
}
