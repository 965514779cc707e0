package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.sheet.TableFile;
import vn.sontay.training.shared.sheet.XlsxRows.Row;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;

/** The board and what was frozen as workbooks: the figures of the page, and nothing of a plan that isn't one's own. */
@ExtendWith(WarmDemo.class)
class FigureFilesJourneyIT {

    private final WebVisitor leader = signedIn("lanhdao");

    private static WebVisitor signedIn(String account) {
        WebVisitor visitor = new WebVisitor(WarmDemo.address());
        visitor.signIn(account, "taphuan123");
        return visitor;
    }

    @Test
    void the_board_as_a_workbook_says_what_the_page_says() {
        Document page = leader.open("/leader/targets").html();
        List<String> shown = page.select("main ul.rows > li:has(a[href*=/leader/target?]) .row-figure").eachText()
                .stream()
                .map(text -> text.split("[/ ]")[0]).toList();
        List<Row> rows = sheet(link(page, "/leader/targets.xlsx"));
        assertTrue(shown.size() > 1, shown::toString);
        assertEquals(shown, column(rows, 3));
        assertEquals(List.of(Dates.day(LocalDate.parse(page.select("#asOf").val()))),
                column(rows, 10).stream().distinct().toList());
        long extended = page.select("main ul.rows > li:contains(Hạn ban đầu)").size();
        assertEquals(extended, column(rows, 12).stream().filter(day -> !day.isEmpty()).count());
        assertEquals(extended, column(rows, 14).stream().filter(document -> !document.isEmpty()).count());
    }

    @Test
    void what_was_frozen_as_a_workbook_names_everybody_who_counted() {
        Document page = leader.open(link(leader.open(link(leader.open("/leader/targets").html(), "/leader/snapshots"))
                .html(), "/leader/snapshot?")).html();
        List<Row> rows = sheet(link(page, "/leader/snapshot.xlsx"));
        List<Row> targets = rows.stream().filter(row -> row.cells().containsKey(2)).toList();
        assertEquals(page.select("main .figure-big").eachText().stream().map(text -> text.split("/")[0]).toList(),
                targets.stream().map(row -> row.cells().get(2)).toList());
        int counted = targets.stream().mapToInt(row -> Integer.parseInt(Objects.requireNonNull(row.cells().get(2))))
                .sum();
        assertTrue(counted > 0, rows::toString);
        assertEquals(counted, rows.size() - targets.size());
        assertTrue(rows.stream().map(Row::cells).allMatch(cells -> cells.get(9).matches("[0-9a-f]{64}")));
    }

    @Test
    void the_figures_of_another_commune_are_nobodys_to_take_along() {
        String board = link(signedIn("lanhdao.ha").open("/leader/targets?plan=mau-xa-son-tay-ha").html(),
                "/leader/targets.xlsx");
        assertEquals(404, signedIn("lanhdao.thuong").open(board).status());
        assertEquals(404, leader.open("/leader/targets.xlsx").status());
    }

    private static String link(Document page, String beginning) {
        Element found = Objects.requireNonNull(page.select("main a[href^=" + beginning + "]").first(), beginning);
        return found.attr("href");
    }

    private List<Row> sheet(String path) {
        List<Row> rows = TableFile.read(leader.download(path), 10_000).getFirst().rows();
        return rows.subList(1, rows.size());
    }

    private static List<String> column(List<Row> rows, int place) {
        return rows.stream().map(Row::cells).map((Map<Integer, String> cells) -> cells.getOrDefault(place, ""))
                .toList();
    }
}
