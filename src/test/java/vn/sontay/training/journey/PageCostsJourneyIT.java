package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Statements and bytes of each page of the demo are exact, so they are asserted: {@code page-costs.txt} says how much is allowed,
 * {@code target/page-costs.txt} what was found.
 */
@ExtendWith(EveryPage.class)
@Order(Integer.MAX_VALUE) // one thread goes through the classes from the end, and the start of what these look at is long
class PageCostsJourneyIT {

    /** Days, ids and what was drawn differ in length from run to run. */
    private static final int BYTES_BY_CHANCE = 250;

    @Test
    void no_page_needs_more_statements_or_bytes_than_it_may() throws IOException {
        Map<String, PageCost> found = EveryPage.costs();
        Files.write(Path.of("target", "page-costs.txt"), found.entrySet().stream().map(each -> each.getKey() + "\t"
                + each.getValue().statements() + "\t" + each.getValue().bytes()).toList());
        Map<String, PageCost> allowed = allowed();
        List<String> wrong = new ArrayList<>();
        found.forEach((page, cost) -> {
            PageCost most = allowed.get(page);
            if (most == null) {
                wrong.add(page + " isn't in page-costs.txt: " + cost);
            } else if (cost.statements() > most.statements()) {
                wrong.add(page + " " + cost + ", allowed are " + most + "; now it reads:\n" + EveryPage.reads(page));
            } else if (cost.bytes() > most.bytes() + BYTES_BY_CHANCE) {
                wrong.add(page + " " + cost + ", allowed are " + most);
            }
        });
        assertEquals(List.of(), wrong, () -> "\n" + String.join("\n", wrong) + "\n");
        assertTrue(found.size() > 100, "only " + found.keySet());
    }

    private static Map<String, PageCost> allowed() throws IOException {
        try (InputStream file = Objects
                .requireNonNull(PageCostsJourneyIT.class.getResourceAsStream("page-costs.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .collect(Collectors.toMap(cells -> cells[0],
                            cells -> new PageCost(Long.parseLong(cells[1]), Integer.parseInt(cells[2]))));
        }
    }
}
