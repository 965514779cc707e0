package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does who takes a test costs as many statements as {@code action-costs.txt} says, no more and no less. */
@ExtendWith(EveryPage.class)
@Order(Integer.MAX_VALUE) // one thread goes through the classes from the end, and the start of what these look at is long
class ActionCostsJourneyIT {

    @Test
    void taking_a_test_costs_as_many_statements_as_it_is_said_to_cost() throws IOException {
        assertEquals(written(), EveryPage.actions());
    }

    private static Map<String, Long> written() throws IOException {
        try (InputStream file = Objects
                .requireNonNull(ActionCostsJourneyIT.class.getResourceAsStream("action-costs.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Long.valueOf(cells[1]), (one, other) -> one,
                            TreeMap::new));
        }
    }
}
