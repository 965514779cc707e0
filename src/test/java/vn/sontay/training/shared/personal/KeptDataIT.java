package vn.sontay.training.shared.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sontay.training.testing.TestDatabase;

/** PER-1: the table of what is kept about people is held to the schema, column by column. */
class KeptDataIT {

    private static final Path NOT_PERSONAL = Path
            .of("src/test/resources/vn/sontay/training/shared/personal/not-personal.txt");

    @Test
    void every_column_is_told_in_the_notice_or_says_nothing_about_people() throws Exception {
        Set<String> known = new TreeSet<>(notPersonal());
        known.addAll(kept(KeptTable::columns));
        assertEquals(schema().keySet(), known);
    }

    @Test
    void no_column_is_both() throws IOException {
        Set<String> both = notPersonal();
        both.retainAll(kept(KeptTable::columns));
        both.removeAll(kept(table -> List.of(table.key())));
        assertEquals(Set.of(), both);
    }

    @Test
    void what_becomes_null_may_be_null_and_what_does_not_may_not() throws Exception {
        Map<String, Boolean> nullable = schema();
        Set<String> emptied = kept(KeptTable::emptied);
        assertEquals(Set.of(), emptied.stream().filter(each -> !nullable.get(each)).collect(Collectors.toSet()));
        Set<String> given = kept(KeptTable::blanked);
        given.addAll(kept(KeptTable::named));
        assertEquals(Set.of(), given.stream().filter(nullable::get).collect(Collectors.toSet()));
    }

    private static Set<String> notPersonal() throws IOException {
        return Files.readAllLines(NOT_PERSONAL).stream().filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split(": ")[1].split(" ")).stream()
                        .map(column -> line.split(": ")[0] + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kept(java.util.function.Function<KeptTable, List<String>> columns) {
        return KeptData.all().stream().flatMap(kind -> kind.tables().stream())
                .flatMap(table -> columns.apply(table).stream().map(column -> table.table() + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** @return each column and whether it may be null */
    private static Map<String, Boolean> schema() throws SQLException {
        Map<String, Boolean> columns = new TreeMap<>();
        try (Connection connection = TestDatabase.H2.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select table_name, column_name, is_nullable "
                        + "from information_schema.columns where table_schema = schema() "
                        + "and table_name <> 'flyway_schema_history'")) {
            while (rows.next()) {
                columns.put(rows.getString(1) + "." + rows.getString(2), rows.getString(3).equals("YES"));
            }
        }
        return columns;
    }
}
