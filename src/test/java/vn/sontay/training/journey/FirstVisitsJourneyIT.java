package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/**
 * What a phone fetches at its first visit of a page, and at a later one: bytes on the wire, heads and all, and requests, which
 * are exact and so asserted. {@code first-visits.txt} says what is allowed (WEB-12). Pictures, which wait until they are scrolled
 * to, and what a page fetches while nothing else is to be done are left out.
 */
@ExtendWith({NeedsBrowser.class, SharedDemo.class, EveryPage.class})
@Order(Integer.MAX_VALUE) // after the start of what it looks at, which is long
class FirstVisitsJourneyIT {

    /** Each the account and the link that leads to the page from its first one; none for that itself. */
    private static final Map<String, List<String>> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("home", List.of("cc03", ""));
        PAGES.put("lesson", List.of("cc03", "main a[href*='code=A1']", "/trainee/lessons"));
        PAGES.put("test", List.of("cc03", "main a[href*='/trainee/test']"));
        PAGES.put("board", List.of("lanhdao", "", "/leader/targets"));
    }

    @Test
    void a_visit_fetches_no_more_than_it_may() throws IOException {
        List<String> found = new ArrayList<>();
        Map<String, int[]> allowed = allowed();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, List<String>> each : PAGES.entrySet()) {
            int[] cost = cost(each.getValue());
            int[] most = allowed.get(each.getKey());
            found.add(each.getKey() + " " + cost[0] + " " + cost[1] + " " + cost[2]);
            for (int i = 0; i < cost.length; i++) {
                if (most == null || cost[i] > most[i]) {
                    wrong.add(found.getLast());
                    break;
                }
            }
        }
        assertEquals(List.of(), wrong, () -> String.join("\n", found));
    }

    /** @return bytes and requests of the first visit, bytes of the next */
    private static int[] cost(List<String> way) {
        Page page = SharedDemo.onPhone(EveryPage.app().address()).signIn(way.getFirst()).page;
        if (way.size() > 2) {
            page.navigate(way.get(2));
        }
        String address = way.get(1).isEmpty() ? page.url() : page.locator(way.get(1)).first().getAttribute("href");
        CDPSession line = page.context().newCDPSession(page);
        line.send("Network.enable");
        line.send("Network.clearBrowserCache");
        page.navigate("about:blank");
        List<Integer> fetched = listen(line);
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = sum(fetched);
        int requests = fetched.size();
        fetched.clear();
        page.navigate("about:blank");
        page.navigate(address);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return new int[]{bytes, requests, sum(fetched)};
    }

    private static int sum(List<Integer> bytes) {
        return bytes.stream().mapToInt(Integer::intValue).sum();
    }

    /** @return the bytes of each answer, as they come in */
    private static List<Integer> listen(CDPSession line) {
        Map<String, String> addresses = new LinkedHashMap<>();
        List<Integer> fetched = new ArrayList<>();
        line.on("Network.requestWillBeSent", told -> addresses.put(text(told, "requestId"),
                told.getAsJsonObject("request").get("url").getAsString()));
        line.on("Network.loadingFinished", told -> {
            String address = addresses.getOrDefault(text(told, "requestId"), "");
            int bytes = told.get("encodedDataLength").getAsInt();
            if (bytes > 0 && !address.contains("/pictures/") && !address.contains("/webjars/")) {
                fetched.add(bytes);
            }
        });
        return fetched;
    }

    private static String text(JsonObject told, String name) {
        return told.get(name).getAsString();
    }

    private static Map<String, int[]> allowed() throws IOException {
        Map<String, int[]> allowed = new LinkedHashMap<>();
        try (InputStream file = Objects
                .requireNonNull(FirstVisitsJourneyIT.class.getResourceAsStream("first-visits.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t")).forEach(cells -> allowed.put(cells[0], new int[]{
                            Integer.parseInt(cells[1]), Integer.parseInt(cells[2]), Integer.parseInt(cells[3])}));
        }
        return allowed;
    }
}
