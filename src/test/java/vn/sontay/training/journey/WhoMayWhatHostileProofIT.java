package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Who may do what (SEC-14): everybody of {@link Who} asks for each page, file and address of data and sends each form, with the ids of
 * somebody whom {@code who-may-what.txt} names. The table says what is answered, {@code target/who-may-what.txt} what was; what isn't
 * in the table fails with its name.
 */
@ExtendWith(EveryPage.class)
@Order(2)
class WhoMayWhatHostileProofIT {

    private static final String TABLE = "who-may-what.txt";

    private static Matrix matrix;
    private static Map<String, Matrix.Row> found;

    @BeforeAll
    static void ask() throws IOException {
        matrix = new Matrix(EveryPage.app(), EveryPage::seenBy);
        found = matrix.ask(Who.all());
        Files.write(Path.of("target", TABLE), found.values().stream().map(Matrix.Row::toString).toList());
    }

    @Test
    void each_page_file_form_and_address_of_data_is_in_the_table_and_nothing_else() throws IOException {
        Set<String> missing = new TreeSet<>(found.keySet());
        missing.removeAll(table().keySet());
        assertEquals(Set.of(), missing, "say in " + TABLE + " who may; what was answered stands in target/" + TABLE);
        Set<String> gone = new TreeSet<>(table().keySet());
        gone.removeAll(found.keySet());
        assertEquals(Set.of(), gone, "is no more");
    }

    @Test
    void each_is_answered_to_everybody_as_the_table_says() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Matrix.Row> table = table();
        found.forEach((what, row) -> wrong.addAll(row.differences(table.getOrDefault(what, row))));
        assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong) + "\n");
    }

    @Test
    void to_an_account_that_was_closed_each_is_answered_as_to_nobody_though_it_is_still_signed_in() {
        List<String> wrong = matrix.toClosedAccount(found);
        assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong) + "\n");
    }

    private static Map<String, Matrix.Row> table() throws IOException {
        try (InputStream file = Objects.requireNonNull(WhoMayWhatHostileProofIT.class.getResourceAsStream(TABLE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(Matrix.Row::of)
                    .collect(Collectors.toMap(Matrix.Row::what, row -> row, (one, other) -> one, TreeMap::new));
        }
    }
}
