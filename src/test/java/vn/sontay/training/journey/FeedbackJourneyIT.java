package vn.sontay.training.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.sontay.training.testing.NeedsBrowser;

/** A trainee fills in the feedback form on a phone, in a hurry; the trainer reads the summary. */
@ExtendWith({NeedsBrowser.class, SharedDemo.class})
class FeedbackJourneyIT {

    private static final Pattern RECEIVED = Pattern.compile("Đã nhận (\\d+)/15 phiếu .*?: (\\d+) trên điện thoại");
    private static final int THUMB = 44;

    private final Hasty trainer = SharedDemo.onPhone().signIn("gv01");

    @Test
    void a_trainee_hands_in_once_and_the_trainer_reads_it_among_the_others() {
        int before = phones();
        Hasty trainee = SharedDemo.onPhone().signIn("cb04");
        trainee.page.locator("main a[href*='/trainee/feedback']").first().click();
        trainee.sees("không ghi tên");
        Locator questions = trainee.page.locator("fieldset.scale");
        assertThat(questions).hasCount(7);
        assertTrue(questions.first().locator("label").first().boundingBox().height >= THUMB);
        trainee.fill("comment", "Cần thêm ổ cắm điện <b>ở hội trường</b>.");
        for (int i = 1; i < 7; i++) {
            questions.nth(i).locator("input[value='4']").check();
        }
        trainee.press("handIn");
        assertThat(questions.first().locator(".field-error")).containsText("chọn một trong năm mức");
        assertThat(questions.nth(3).locator("input[value='4']")).isChecked();
        questions.first().locator("input[value='5']").check();
        trainee.twice("handIn");
        trainee.sees("Anh/chị đã nộp phiếu của lớp này");
        trainee.open("/home");
        assertThat(trainee.page.locator("main a[href*='/trainee/feedback']")).hasCount(0);
        trainee.calm();

        assertEquals(before + 1, phones());
        trainer.sees("Cần thêm ổ cắm điện <b>ở hội trường</b>.");
        assertThat(trainer.page.locator("svg.stacked")).hasCount(7);
        trainer.calm();
    }

    private int phones() {
        trainer.open("/trainer/classes");
        trainer.follow("đợt 1 năm 2025");
        trainer.follow("Đánh giá");
        Matcher received = RECEIVED.matcher(trainer.page.locator("main").innerText());
        assertTrue(received.find(), trainer.page.locator("main").innerText());
        return Integer.parseInt(received.group(2));
    }
}
