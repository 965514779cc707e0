package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.WarmDemo;
import vn.sontay.training.testing.WebVisitor;

/** Procedures are looked up at the counter (CRD-3 to CRD-8). */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class CardsJourneyIT {

    private static final String BIRTH = "/tra-cuu/card?code=khai-sinh";
    private static final String NOTE = "/tra-cuu/note?code=khai-sinh";
    private static final String KEPT = "caches.open('cards').then(c => c.match('/tra-cuu/kept')).then(Boolean)";
    private static final String A_VOICE = """
            window.said = [];
            Object.defineProperty(window, 'speechSynthesis', { value: {
              getVoices: () => [{ lang: 'en-US' }, { lang: 'vi-VN' }], addEventListener() {}, cancel() { said.push('.'); },
              speak(part) { said.push(part.text); } } });
            window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };""";

    @Test
    void a_card_is_two_taps_from_the_first_screen_and_found_without_accents_while_one_types() {
        Page phone = SharedDemo.onPhone().signIn("to01").page;
        phone.locator("main a[href='/tra-cuu']").click();
        assertThat(phone.locator("#cardsAll li:visible").nth(13)).isVisible();
        phone.locator("[id='q']").fill("giay doc than");
        assertThat(phone.locator("#cardsFound li")).hasCount(1);
        assertThat(phone.locator("#cardsAll")).isHidden();
        phone.locator("[id='q']").fill("khai sinh");
        phone.locator("#cardsFound a", new Page.LocatorOptions().setHasText("Đăng ký khai sinh")).first().click();
        assertThat(phone.locator("h1")).hasText("Đăng ký khai sinh");
        assertThat(phone.locator("#readAloud")).isHidden();
        phone.locator("summary", new Page.LocatorOptions().setHasText("Theo văn bản nào")).click();
        assertThat(phone.locator(".source").first()).isVisible();
    }

    @Test
    void without_a_script_the_server_finds_and_an_unknown_card_leads_to_the_search() {
        WebVisitor anyone = new WebVisitor(SharedDemo.address());
        List<String> found = anyone.open("/tra-cuu?q=khai+sinh").html().select("#cardsFound a").eachText();
        assertEquals("Đăng ký khai sinh", found.getFirst());
        assertTrue(anyone.open("/tra-cuu?q=bitcoin").html().select("#cardsFound").text()
                .startsWith("Không tìm thấy thẻ nào."));
        assertTrue(anyone.open("/tra-cuu?q=" + "a".repeat(201)).messages().contains("dài quá 200 ký tự"));
        WebVisitor.Page unknown = anyone.open("/tra-cuu/card?code=khong-co");
        assertEquals(404, unknown.status());
        assertEquals("Không có thẻ này", unknown.heading());
        assertEquals(1, unknown.html().select("form[role=search] input[name=q]").size());
        assertEquals(404, anyone.open("/tra-cuu/note?code=khong-co").status());
        assertEquals(404, anyone.open("/tra-cuu/card.pdf?code=khong-co").status());
        assertEquals("%PDF", new String(anyone.download("/tra-cuu/card.pdf?code=khai-sinh"), 0, 4,
                java.nio.charset.StandardCharsets.US_ASCII));
        for (String link : List.of("/", "/sign-in")) {
            assertEquals(1, anyone.open(link).html().select("main a[href=/tra-cuu]").size(), link);
        }
    }

    @Test
    void crd_7_and_8_cards_are_read_without_a_network_under_nobody_s_name_and_a_note_is_sent_once_there_is_one() {
        Hasty reader = new Hasty(WarmDemo.browser().phoneWithWorker(SharedDemo.address())).signIn("to01");
        Page page = reader.page;
        page.navigate("/tra-cuu");
        String name = page.locator(".person-menu nav p").textContent();
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(KEPT)));
        page.waitForCondition(
                () -> Boolean.TRUE.equals(page.evaluate("navigator.serviceWorker.controller !== null")));
        page.context().setOffline(true);
        page.navigate(BIRTH);
        assertThat(page.locator("main .notice"))
                .hasText(Pattern.compile("Đây là bản đã lưu ngày \\d\\d/\\d\\d/\\d{4}\\."));
        assertThat(page.locator("h1")).hasText("Đăng ký khai sinh");
        assertThat(page.locator(".wants-network").first()).isHidden();
        assertFalse(page.content().contains(name));
        page.locator("a.back").click();
        page.locator("[id='q']").fill("ket hon");
        assertThat(page.locator("#cardsFound li").first()).containsText("kết hôn");
        page.navigate("/tra-cuu?q=ket+hon");
        assertThat(page.locator("#cardsFound li").first()).containsText("kết hôn");
        page.navigate("/tra-cuu/card.pdf?code=khai-sinh");
        assertThat(page.locator("main .notice")).containsText("phải có mạng");

        page.navigate(NOTE);
        assertFalse(page.content().contains(name));
        page.locator("[id='words']").fill("Hạn giải quyết ghi khi không có mạng.");
        page.locator("[id='cardNoteSubmit']").click();
        assertThat(page.locator(".kept-form")).containsText("tự gửi khi có mạng");
        page.locator("[id='cardNoteSubmit']").click();
        page.navigate(BIRTH);
        assertThat(page.locator("#keptRecords")).containsText("Còn 1 mục chưa gửi: Chỗ này sai hoặc cũ.");
        page.waitForResponse("**/api/v1/card-notes", () -> page.context().setOffline(false));
        assertThat(page.locator("#keptRecords")).isHidden();
        page.navigate(BIRTH);
        assertThat(page.locator("main .notice:visible")).hasCount(0);
        assertEquals(1, notes("Hạn giải quyết ghi khi không có mạng."));
    }

    private static int notes(String words) {
        WebVisitor administrator = new WebVisitor(SharedDemo.address());
        administrator.signIn("quantri", "taphuan123");
        return administrator.open("/admin/card-notes").html().select("main li:contains(" + words + ")").size();
    }

    @Test
    void crd_8_what_a_browser_has_kept_is_taken_once_however_often_it_is_sent_and_refused_with_its_reason() {
        WebVisitor anyone = new WebVisitor(SharedDemo.address());
        for (int i = 0; i < 2; i++) {
            WebVisitor.Page taken = kept(anyone, "khai-sinh", "DEADLINE", "Gửi hai lần vẫn là một.");
            assertEquals("200 {\"records\":{\"r1\":{\"state\":\"taken\"}}}", taken.status() + " " + taken.body());
        }
        assertEquals(1, notes("Gửi hai lần vẫn là một."));
        assertEquals(404, kept(anyone, "khong-co", "", "Thẻ không còn.").status());
        WebVisitor.Page empty = kept(anyone, "khai-sinh", "", " ");
        assertEquals(422, empty.status());
        assertTrue(empty.body().contains("Anh/chị viết chỗ nào sai hoặc cũ."), empty.body());
        assertEquals(400, kept(anyone, "khai-sinh", "LẠ", "Mục không có.").status());
        assertEquals(400, anyone.json("POST", "/api/v1/card-notes", "{}", "").status());
    }

    private static WebVisitor.Page kept(WebVisitor anyone, String card, String part, String words) {
        return anyone.json("POST", "/api/v1/card-notes", """
                {"records":[{"id":"r1","requestId":"gui-lai-%s-%s","code":"%s","part":"%s","words":"%s"}]}"""
                .formatted(card, part, card, part, words), "");
    }

    @Test
    void a_card_is_read_aloud_where_the_device_has_a_vietnamese_voice() {
        Page phone = SharedDemo.onPhone().page;
        phone.addInitScript(A_VOICE);
        phone.navigate(BIRTH);
        phone.locator("[id='readAloud']").click();
        assertThat(phone.locator("#readAloud")).hasText("Thôi đọc");
        assertTrue(phone.evaluate("said.join('|')").toString().startsWith(".|Đăng ký khai sinh|Để làm gì|"));
        phone.locator("[id='readAloud']").click();
        assertThat(phone.locator("#readAloud")).hasText("Đọc to");
        assertEquals(".", phone.evaluate("said.at(-1)"));
    }

    @Test
    void what_anybody_says_is_wrong_reaches_the_administrator_with_its_claims_and_is_answered() {
        WebVisitor anyone = new WebVisitor(SharedDemo.address());
        WebVisitor.Form form = anyone.open("/tra-cuu/note?code=khai-sinh").form("cardNote").with("part", "FEE");
        WebVisitor.Page refused = form.with("words", "x".repeat(501)).press("cardNoteSubmit");
        assertTrue(refused.messages().contains("Dài quá 500 ký tự"), refused.messages());
        assertEquals(501, refused.html().select("textarea").text().length());
        WebVisitor.Page sent = refused.form("cardNote").with("words", "Lệ phí nay đã khác.").press("cardNoteSubmit");
        assertTrue(sent.body().contains("Đã gửi. Cảm ơn anh/chị"), sent.url());

        WebVisitor administrator = new WebVisitor(SharedDemo.address());
        administrator.signIn("quantri", "taphuan123");
        assertTrue(administrator.open("/home").html().select("main a[href=/admin/card-notes]").hasText());
        String address = administrator.open("/admin/card-notes").html().select("main a.row-main[href*=card-note?id=]")
                .last().attr("href");
        WebVisitor.Page note = administrator.open(address);
        assertTrue(note.html().select("main").text().contains("Lệ phí nay đã khác."));
        assertFalse(note.html().select("main dd a[href*=/admin/claims?q=]").isEmpty());
        assertTrue(note.form("settleNote").press("settleNoteSubmit").messages().contains("viết kết quả xem lại"));
        note.form("settleNote").with("answer", "Đã sửa mục phí.").press("settleNoteSubmit");
        assertTrue(administrator.open(address).html().select("main").text().contains("Đã sửa mục phí."));
        assertTrue(administrator.open("/admin/audit").html().select("main").text().contains("Người tra cứu"));
        WebVisitor commune = new WebVisitor(SharedDemo.address());
        commune.signIn("quantri.ha", "taphuan123");
        assertEquals(403, commune.open(address).status());
        assertEquals(403, commune.open("/admin/card-notes").status());
    }
}
