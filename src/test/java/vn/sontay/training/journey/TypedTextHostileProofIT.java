package vn.sontay.training.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** Text that breaks careless programs, typed on a phone: shown as text or refused beside its field, and nothing runs. */
@EnabledIfEnvironmentVariable(named = "TESTDATA", matches = ".+", disabledReason = "TESTDATA names no folder with naughty-strings.json")
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class TypedTextHostileProofIT {

    /**
     * Null-like, without a space to break at, control characters, stacked marks, emoji, right to left, direction marks, more
     * marks, markup, an attribute, SQL, a path.
     */
    private static final List<Integer> CHOSEN = List.of(3, 59, 93, 113, 157, 165, 173, 178, 195, 197, 430, 462);

    private static List<String> hostile;
    private static Hasty administrator;
    private static Preparation prepared;

    @BeforeAll
    static void read() throws Exception {
        String folder = System.getenv("TESTDATA");
        try (JsonReader json = Json.createReader(Files.newBufferedReader(Path.of(folder, "naughty-strings.json")))) {
            JsonArray all = json.readArray();
            hostile = CHOSEN.stream().map(all::getString).toList();
        }
        administrator = SharedDemo.onPhone().signIn("quantri");
        prepared = new Preparation(SharedDemo.address());
    }

    @Test
    void as_a_name() {
        hostile.forEach(text -> {
            administrator.open("/admin/add-person").fill("fullName", text);
            administrator.once("addSubmit");
            shownOrRefused(text);
        });
    }

    @Test
    void as_title_and_place_of_a_class_and_title_of_a_session() {
        LocalDate firstDay = Preparation.today().plusDays(20);
        String classId = prepared.trainingClass("Lớp chữ lạ", firstDay, List.of());
        String session = prepared.ofClass(classId, "/trainer/session").getFirst();
        hostile.forEach(text -> {
            administrator.open("/admin/edit-class?id=" + classId).fill("title", text);
            administrator.fill("place", text);
            administrator.fill("legalBasis", text);
            administrator.once("save");
            shownOrRefused(text);
            administrator.open(session).fill("reason", text);
            administrator.once("moveSubmit");
            fits(text);
            administrator.open("/admin/add-session?class=" + classId).fill("title", text);
            administrator.once("addSubmit");
            fits(text);
        });
    }

    @Test
    void as_the_reason_of_a_correction() {
        String classId = prepared.trainingClass("Lớp lý do lạ", Preparation.today().minusDays(2),
                List.of(prepared.person("Hồ Chữ Lạ")));
        String rollCall = prepared.ofClass(classId, "/trainer/roll-call").getFirst();
        administrator.open(rollCall).press("allPresent");
        administrator.once("close");
        List<String> statuses = new ArrayList<>(List.of("Đi muộn", "Có mặt"));
        hostile.forEach(text -> {
            administrator.open(prepared.links(rollCall, "/trainer/correct-mark").getFirst());
            administrator.tick(statuses.getFirst());
            administrator.fill("reason", text);
            administrator.once("correctSubmit");
            if (administrator.count(".field-error:not(:empty)") == 0) {
                statuses.add(statuses.removeFirst());
            }
            shownOrRefused(text);
        });
    }

    @Test
    void in_search_boxes() {
        for (String page : List.of("/admin/people", "/admin/classes", "/admin/audit", "/xac-minh")) {
            String field = page.equals("/xac-minh") ? "code" : "q";
            administrator.open(page);
            hostile.forEach(text -> {
                administrator.fill(field, text);
                administrator.send(field);
                fits(text);
            });
        }
    }

    private static void shownOrRefused(String text) {
        fits(text);
        boolean refused = administrator.count(".field-error:not(:empty)") > 0;
        assertTrue(refused || bare(administrator.page.locator("main").innerText()).contains(bare(text)),
                () -> text + " is neither shown nor refused at " + administrator.page.url());
    }

    private static void fits(String text) {
        administrator.calm();
        assertEquals(0, administrator.count("main script:not([src]), main img[src='x'], [onerror]"), text);
        int beyond = (int) administrator.page
                .evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(beyond <= 0, () -> text + " scrolls " + administrator.page.url() + " sideways by " + beyond);
    }

    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{C}]+", "");
    }
}
