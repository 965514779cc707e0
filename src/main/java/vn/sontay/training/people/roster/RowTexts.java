package vn.sontay.training.people.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a row says of a person, as it stands in the file or was typed instead. */
public record RowTexts(String name, String birth, String unit, String job, String phone) {

    private static final String BETWEEN = "\t";

    /**
     * @param cells in their order
     * @param fields what each column is
     * @param group the heading above it, which names the unit where the row doesn't
     */
    static RowTexts of(List<String> cells, List<RosterField> fields, String group) {
        String name = first(cells, fields, RosterField.NAME);
        String whole = name.isBlank()
                ? (first(cells, fields, RosterField.FAMILY_NAME) + " " + first(cells, fields, RosterField.GIVEN_NAME))
                        .strip()
                : name;
        String unit = IntStream.range(0, Math.min(cells.size(), fields.size()))
                .filter(i -> fields.get(i) == RosterField.UNIT && !cells.get(i).isBlank()).mapToObj(cells::get)
                .collect(Collectors.joining(", "));
        return new RowTexts(whole, first(cells, fields, RosterField.BIRTH), unit.isBlank() ? group : unit,
                first(cells, fields, RosterField.JOB), first(cells, fields, RosterField.PHONE));
    }

    private static String first(List<String> cells, List<RosterField> fields, RosterField wanted) {
        return IntStream.range(0, Math.min(cells.size(), fields.size()))
                .filter(i -> fields.get(i) == wanted && !cells.get(i).isBlank()).mapToObj(cells::get).findFirst()
                .orElse("");
    }

    /** @return as one text between tabs, for the draft */
    String written() {
        return String.join(BETWEEN, flat(name), flat(birth), flat(unit), flat(job), flat(phone));
    }

    static RowTexts read(String written) {
        List<String> parts = new ArrayList<>(List.of(written.split(BETWEEN, -1)));
        return new RowTexts(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
    }

    /** @return without what stands between the parts of a row */
    static String flat(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ");
    }
}
