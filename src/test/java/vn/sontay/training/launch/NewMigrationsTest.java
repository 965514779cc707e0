package vn.sontay.training.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** LAU-16: the version before still works on what a new migration has made of the database. */
class NewMigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final int FIRST = 233;
    private static final Pattern UNUSED = Pattern.compile("(?m)^-- Unused since V\\d+\\b.*$");
    private static final Map<String, Pattern> BREAKS = new TreeMap<>(Map.of(
            "drops what may be in use",
            Pattern.compile("^drop (table|sequence|view)\\b|^alter table .*\\bdrop (?!constraint|index|key|"
                    + "foreign|default)"),
            "renames what may be in use",
            Pattern.compile("^rename\\b|^alter table .*\\b(rename|change)\\b(?! (index|key|constraint))"),
            "changes a column that may be in use", Pattern.compile("^alter table .*\\b(modify|alter column)\\b"),
            "asks for a value that the version before doesn't write",
            Pattern.compile("^alter table .*\\badd (?!constraint|index|unique|primary|foreign|check)"
                    + "(?=.*\\bnot null\\b)(?!.*\\bdefault\\b)")));

    @Test
    void none_takes_away_what_the_version_before_uses() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.filter(each -> number(each) >= FIRST).sorted().toList()) {
                breaks(Files.readString(file)).forEach(each -> found.add(file.getFileName() + " " + each));
            }
        }
        assertEquals(List.of(), found);
    }

    private static int number(Path file) {
        return Integer.parseInt(String.valueOf(file.getFileName()).replaceAll("^V(\\d+)__.*", "$1"));
    }

    private static List<String> breaks(String file) {
        if (UNUSED.matcher(file).find()) {
            return List.of();
        }
        List<String> statements = Arrays.stream(file.replaceAll("(?m)--.*$", "").split(";"))
                .map(each -> each.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)).toList();
        return BREAKS.entrySet().stream()
                .filter(each -> statements.stream().anyMatch(sql -> each.getValue().matcher(sql).find()))
                .map(Map.Entry::getKey).toList();
    }

    @Test
    void what_takes_something_away_is_told_from_what_adds() {
        for (String sql : List.of("drop table a", "alter table a drop column b", "alter table a drop b",
                "alter table a rename to b", "rename table a to b", "alter table a rename column b to c",
                "alter table a modify column b bigint not null", "alter table a\n  add column b int not null",
                "-- said before\ncreate table a (b int);\nalter table a add b int not null, add c int")) {
            assertEquals(1, breaks(sql).size(), sql);
        }
        for (String sql : List.of("create table a (b int not null)", "alter table a add column b int",
                "alter table a add column b int default 0 not null", "alter table a drop constraint c",
                "create index a_by_b on a (b)",
                "-- drop table a;\ninsert into setting (name, content) values ('a', '')",
                "-- Unused since V231: nobody reads it.\nalter table a drop column b")) {
            assertEquals(List.of(), breaks(sql), sql);
        }
        assertTrue(number(Path.of("V233__each_try.sql")) == FIRST);
    }
}
