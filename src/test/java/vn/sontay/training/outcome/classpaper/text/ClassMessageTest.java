package vn.sontay.training.outcome.classpaper.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.TERMS;
import static vn.sontay.training.outcome.classpaper.text.PapersFixture.sessions;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassMessageTest {

    private static ClassMessage message(String title, String place, Terms terms) {
        return ClassMessage.of(title, place, sessions(2), terms, "https://taphuan.example.vn");
    }

    @Test
    void the_whole_message_names_every_session_place_and_contact() {
        assertEquals("""
                Kính mời anh/chị tham gia lớp tập huấn “Lớp một cửa”.
                Thời gian:
                - Buổi 1: sáng 05/08/2025, 7h30–11h30
                - Buổi 2: chiều 05/08/2025, 13h30–17h00
                Địa điểm: Hội trường UBND xã
                Lưu ý: mang theo điện thoại thông minh
                Liên hệ: Ông Phạm Văn Nút, điện thoại 0912 345 678
                Học bài trước tại: https://taphuan.example.vn""",
                message("Lớp một cửa", "Hội trường UBND xã", TERMS).whole());
        String bare = message("Lớp", "Hội trường", Terms.NONE).whole();
        assertFalse(bare.contains("Lưu ý") || bare.contains("Liên hệ"), bare);
    }

    @Test
    void the_brief_one_has_no_diacritics() {
        assertEquals("Moi anh/chi du lop Lop mot cua Dak: 2 buoi, tu 7h30 ngay 05/08/2025 tai Hoi truong UBND xa. "
                + "LH: Ong Pham Van Nut, dien thoai 0912 345 678",
                message("Lớp “một cửa” Đắk", "Hội trường UBND xã", TERMS).brief());
    }

    @Test
    void it_fits_one_sms_however_long_the_names_are() {
        for (int length : IntStream.rangeClosed(1, 200).toArray()) {
            String brief = message("Đ".repeat(length), "Hội trường nhà văn hóa thôn Mang Trẫy", TERMS).brief();
            assertTrue(brief.length() <= ClassMessage.SMS, brief);
            assertTrue(brief.chars().allMatch(each -> each >= ' ' && each <= '~'), brief);
            assertTrue(brief.contains("tu 7h30 ngay 05/08/2025") || length > 150, brief);
        }
        assertTrue(message("Lớp", "đ".repeat(200), TERMS).brief().length() <= ClassMessage.SMS);
    }
}
