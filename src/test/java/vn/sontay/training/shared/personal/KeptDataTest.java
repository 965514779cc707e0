package vn.sontay.training.shared.personal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PER-2, and that the documents say what the program does. */
class KeptDataTest {

    private static final Path DOCUMENT = Path.of("src/docs/personal-data.md");

    @Test
    void what_ends_by_the_clock_has_a_period_and_nothing_else_has_one() {
        for (KeptData kind : KeptData.all()) {
            Retention retention = kind.retention();
            boolean byClock = Set.of(Keeping.DELETED, Keeping.CLEARED).contains(retention.keeping());
            assertEquals(byClock, retention.isByClock(), kind.code());
            assertEquals(byClock, !retention.words().isEmpty(), kind.code());
            assertEquals(byClock, !retention.fromWords().isEmpty(), kind.code());
            assertTrue(!byClock || kind.tables().stream().anyMatch(
                    table -> table.columns().contains(retention.from())), kind.code() + " " + retention.from());
        }
    }

    @Test
    void a_period_ends_at_the_same_hour_of_an_earlier_day() {
        Instant now = Instant.parse("2026-12-01T02:00:00Z");
        assertEquals(Instant.parse("2026-09-02T02:00:00Z"), KeptData.of("receipts").retention().limit(now));
        assertEquals(Instant.parse("2024-12-01T02:00:00Z"), KeptData.of("inspection-views").retention().limit(now));
        assertEquals(Instant.parse("2026-12-01T01:00:00Z"), KeptData.of("sign-in-tries").retention().limit(now));
        assertThrows(IllegalStateException.class, () -> KeptData.of("record").retention().limit(now));
        assertThrows(IllegalArgumentException.class, () -> KeptData.of("nothing"));
    }

    @Test
    void each_kind_is_there_once() {
        List<String> codes = KeptData.all().stream().map(KeptData::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
    }

    /** With {@code -Dpersonal-data.write=true} it is written anew. */
    @Test
    void the_document_is_the_table() throws IOException {
        String table = KeptData.all().stream().map(KeptDataTest::line).collect(Collectors.joining("\n",
                "<!-- table -->\n| Dữ liệu | Để làm gì | Căn cứ | Giữ bao lâu | Ai xem được | Bảng |\n|---|---|---|---|---|---|\n",
                "\n<!-- end -->"));
        String document = Files.readString(DOCUMENT);
        String expected = document.replaceAll("(?s)<!-- table -->.*<!-- end -->",
                java.util.regex.Matcher.quoteReplacement(table));
        if (Boolean.getBoolean("personal-data.write")) {
            Files.writeString(DOCUMENT, expected);
        } else {
            assertEquals(expected, document);
        }
    }

    private static String line(KeptData kind) {
        Retention retention = kind.retention();
        String kept = switch (retention.keeping()) {
            case UNTIL_ERASED -> "Cho đến khi được xóa";
            case WITH_PAPERS -> "Cùng giấy tờ đã ký, sổ và số liệu";
            case DELETED -> "Tự xóa " + retention.words() + " sau " + retention.fromWords();
            case CLEARED -> "Tự xóa nội dung " + retention.words() + " sau " + retention.fromWords();
        };
        return "| " + String.join(" | ", kind.what(), kind.why(), kind.basis(), kept, kind.seen(),
                kind.tables().stream().map(table -> "`" + table.table() + "`").collect(Collectors.joining(" ")))
                + " |";
    }
}
