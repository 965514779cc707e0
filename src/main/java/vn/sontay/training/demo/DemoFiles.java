package vn.sontay.training.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads the demo's two tables: fields between semicolons, comments after #, one line of headings. */
final class DemoFiles {

    private DemoFiles() {
    }

    /** @return all made-up people, in the file's order */
    static List<DemoPerson> people() {
        return rows("people.csv")
                .map(row -> new DemoPerson(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7],
                        row[8]))
                .toList();
    }

    /** @return all made-up teams, in the file's order */
    static List<DemoTeam> teams() {
        return rows("teams.csv").map(row -> new DemoTeam(row[0], row[1], row[2])).toList();
    }

    private static Stream<String[]> rows(String file) {
        try (InputStream stream = Objects.requireNonNull(DemoFiles.class.getResourceAsStream(file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).skip(1).map(line -> line.split(";", -1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A made-up team.
     *
     * @param code by which people refer to it
     * @param parent code of its commune
     */
    record DemoTeam(String code, String name, String parent) {
    }
}
