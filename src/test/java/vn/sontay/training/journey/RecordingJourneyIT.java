package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;
import vn.sontay.training.testing.Sounds;

/** On phones: a trainer gives a section of a lesson a voice, a trainee of the class hears it, it is withdrawn again. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class RecordingJourneyIT {

    private static final byte[] SOUND = Sounds.mp3(400);

    @Test
    void a_trainer_uploads_a_voice_and_a_trainee_hears_it_under_the_heading() {
        Hasty trainee = SharedDemo.onPhone().signIn("to01");
        trainee.page.locator("main .next-step a.primary").first().click();
        String lesson = trainee.page.url().replaceAll(".*[?&](code=[^&#]*).*", "$1");
        assertThat(trainee.page.locator("audio")).hasCount(0);

        Hasty trainer = SharedDemo.onPhone().signIn("gv02");
        openSection(trainer, lesson.replace("code=", ""));
        refuses(trainer, "ghi.mp3", Sounds.picture(), "không phải là tệp ghi âm");
        refuses(trainer, "ghi.mp3", "<html><p>x</p></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "không phải là tệp ghi âm");
        refuses(trainer, "dai.m4a", new byte[30_000_000], "Tệp 30,0 MB, nhiều nhất 1,5 MB");
        trainer.page.locator("#file").setInputFiles(new FilePayload("ghi.mp3", "audio/mpeg", SOUND));
        trainer.press("addRecordingSubmit");
        assertThat(trainer.page.locator(".notice")).hasText("Đã lưu bản ghi.");

        trainee.page.reload();
        Locator voice = trainee.page.locator("#lesson section .voice");
        assertThat(voice).containsText("Nghe phần này (Tiếng Kor, 42 KB, 10 giây)");
        assertThat(trainee.page.locator("#lesson audio:not([autoplay])[preload=none]")).hasCount(1);
        String address = trainee.page.locator("#lesson audio").getAttribute("src");
        hears(trainee, address);
        assertEquals(403, SharedDemo.onPhone().signIn("cc12").page.request().get(address).status());
        APIResponse stranger = SharedDemo.onPhone().page.request().get(address);
        assertTrue(stranger.url().contains("/sign-in"), stranger.url());

        trainer.page.locator("a[href*='/trainer/withdraw-recording']").first().click();
        trainer.fill("reason", "Ghi còn nhiều tiếng ồn");
        trainer.press("withdrawRecordingSubmit");
        assertThat(trainer.page.locator(".notice")).containsText("Đã rút bản ghi");
        trainee.page.reload();
        assertThat(trainee.page.locator("audio")).hasCount(0);
        assertEquals(403, trainee.page.request().get(address).status());
        trainer.calm();
    }

    private static void openSection(Hasty trainer, String lesson) {
        trainer.open("/trainer/classes");
        trainer.page.locator("main a[href*='/trainer/class?']").filter(
                new Locator.FilterOptions().setHasText(Pattern.compile("Tổ công nghệ số"))).first().click();
        trainer.page.locator("a[href*='/trainer/recordings']").first().click();
        trainer.page.locator("main a[href*='lesson=" + lesson + "']").first().click();
        trainer.page.locator("main a[href*='/trainer/recording?']").first().click();
        trainer.choose("language", "Tiếng khác");
        trainer.fill("other", "Tiếng Kor");
    }

    /** What was typed stays, nothing is stored. */
    private static void refuses(Hasty trainer, String name, byte[] file, String message) {
        trainer.page.locator("#file").setInputFiles(new FilePayload(name, "audio/mpeg", file));
        trainer.press("addRecordingSubmit");
        assertThat(trainer.page.locator(".field-error")).containsText(message);
        assertThat(trainer.page.locator("#other")).hasValue("Tiếng Kor");
        assertThat(trainer.page.locator("#language option:checked")).hasText("Tiếng khác");
        assertThat(trainer.page.locator("audio")).hasCount(0);
    }

    private static void hears(Hasty trainee, String address) {
        APIResponse whole = trainee.page.request().get(address);
        assertEquals("audio/mpeg bytes nosniff " + SOUND.length, whole.headers().get("content-type") + " "
                + whole.headers().get("accept-ranges") + " " + whole.headers().get("x-content-type-options") + " "
                + whole.headers().get("content-length"));
        assertTrue(whole.headers().get("cache-control").startsWith("private"), whole.headers().toString());
        assertArrayEquals(SOUND, whole.body());
        APIResponse part = get(trainee, address, "Range", "bytes=4-9");
        assertEquals("206 bytes 4-9/" + SOUND.length, part.status() + " " + part.headers().get("content-range"));
        assertArrayEquals(Arrays.copyOfRange(SOUND, 4, 10), part.body());
        assertEquals(416, get(trainee, address, "Range", "bytes=" + SOUND.length + "-").status());
        assertEquals(304, get(trainee, address, "If-None-Match", whole.headers().get("etag")).status());
        Object played = trainee.page.locator("#lesson audio").evaluate("""
                voice => new Promise((done, failed) => {
                  voice.onplaying = () => done(voice.duration);
                  voice.onerror = () => failed(new Error(voice.error.message));
                  voice.muted = true; voice.play();
                })""");
        assertEquals(10.4, ((Number) played).doubleValue(), 0.5);
    }

    private static APIResponse get(Hasty trainee, String address, String header, String value) {
        return trainee.page.request().get(address, RequestOptions.create().setHeader(header, value));
    }
}
