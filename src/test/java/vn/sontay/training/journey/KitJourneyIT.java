package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.testing.NeedsBrowser;

/** On the morning of a session a trainer fetches what is handed out in it; nobody else can. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class KitJourneyIT {

    @Test
    void a_trainer_fetches_today_s_kit_with_one_tap_and_the_files_beside_it() {
        Hasty trainer = SharedDemo.onPhone().signIn("gv01");
        trainer.open("/trainer/today");
        Locator session = trainer.page.locator("main section.card:has(a[href*='/trainer/kit?'])").first();
        String title = session.locator("h2").innerText();
        String address = session.locator("a[href*='/trainer/kit?']").getAttribute("href");
        APIResponse kit = trainer.page.request().get(address);
        assertEquals("application/pdf", kit.headers().get("content-type"));
        PdfReading reading = new PdfReading(kit.body());
        assertTrue(reading.title().equals("Bộ phát: " + title), reading.title());
        assertTrue(reading.text(reading.pages()).contains(reading.pages() + "/" + reading.pages()));
        APIResponse files = trainer.page.request()
                .get(trainer.page.locator("main a[href*='/trainer/kit-files.zip']").first().getAttribute("href"));
        assertTrue(names(files.body()).contains("a6-tep-1.pdf"), names(files.body()).toString());
        assertEquals(403, SharedDemo.onPhone().signIn("cc01").page.request().get(address).status());
        assertEquals(403, SharedDemo.onPhone().signIn("gv02").page.request().get(address).status());
    }

    @Test
    void a_class_s_page_leads_to_the_kits_of_its_sessions_and_to_the_annex_of_the_booklet() {
        Hasty trainer = SharedDemo.onPhone().signIn("gv01");
        trainer.open("/trainer/classes");
        trainer.page.locator("main a[href*='/trainer/class?']").first().click();
        trainer.page.locator("main a[href*='/trainer/kits?']").click();
        Locator sessions = trainer.page.locator("main a[href*='/trainer/kit?session=']");
        assertThat(sessions.first()).hasText("Bộ phát (PDF)");
        String annex = trainer.page.locator("main a[href*='/trainer/kit-annex']").getAttribute("href");
        PdfReading reading = new PdfReading(trainer.page.request().get(annex).body());
        assertTrue(reading.text(1).contains("Phụ lục sách in"), reading.text(1));
        trainer.calm();
    }

    private static Set<String> names(byte[] zip) {
        Set<String> names = new TreeSet<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return names;
    }
}
