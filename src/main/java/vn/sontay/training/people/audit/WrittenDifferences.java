package vn.sontay.training.people.audit;

import java.util.List;
import java.util.stream.Collectors;
import vn.sontay.training.shared.Difference;

/** Differences as they are kept with a line of the trail: a line each, its parts between tabs. What is hidden has no parts. */
final class WrittenDifferences {

    private static final int LONGEST = 4000;

    private WrittenDifferences() {
    }

    /** @return as many of them as there is room for */
    static String write(List<Difference> differences) {
        String written = differences.stream().map(WrittenDifferences::line).collect(Collectors.joining("\n"));
        return written.length() <= LONGEST ? written : written.substring(0, written.lastIndexOf('\n', LONGEST));
    }

    private static String line(Difference each) {
        return String.join("\t", each.told()
                ? List.of(each.field(), each.which(), each.before(), each.after())
                : List.of(each.field(), each.which()));
    }

    static List<Difference> read(String written) {
        return written.lines().map(line -> line.split("\t", -1)).map(parts -> parts.length < 4
                ? new Difference(parts[0], parts[1], "", "", false)
                : new Difference(parts[0], parts[1], parts[2], parts[3], true)).toList();
    }
}
