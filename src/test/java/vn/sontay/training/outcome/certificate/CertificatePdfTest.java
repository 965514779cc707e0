package vn.sontay.training.outcome.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.sontay.training.outcome.certificate.CertificatePaperFixture.certificate;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sontay.training.outcome.certificate.layout.PaperLayout;
import vn.sontay.training.shared.paper.IssuerLines;
import vn.sontay.training.shared.paper.PageSetup;
import vn.sontay.training.shared.paper.PdfReading;
import vn.sontay.training.shared.paper.SignatoryLines;
import vn.sontay.training.testing.Archived;

class CertificatePdfTest {

    private static final int MOST_BYTES = 50 * 1024;

    private static PdfReading rendered(CertificatePaperFixture fixture) {
        return new PdfReading(CertificatePdf.render(List.of(fixture.paper()), Archived.MADE));
    }

    private static void assertInsideTheFrameWithoutOverlap(PdfReading reading) {
        assertEquals(1, reading.pages());
        assertEquals(List.of(), reading.overlaps(1));
        float inset = CertificateGround.INNER_FRAME + 2;
        PageSetup page = CertificatePage.PAGE;
        reading.glyphs(1).forEach(glyph -> assertTrue(
                glyph.left() > inset && glyph.right() < page.width() - inset
                        && glyph.baseline() - glyph.size() * 0.9f > inset
                        && glyph.baseline() < page.height() - inset,
                glyph.toString()));
    }

    @Test
    void the_paper_says_all_that_it_was_given() {
        String text = rendered(certificate()).text();
        for (String part : List.of("ỦY BAN NHÂN DÂN", "XÃ SƠN TÂY THƯỢNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "GIẤY CHỨNG NHẬN", "Chứng nhận Ông/Bà", "Đinh Thị Ka Lê",
                "Đơn vị: Trung tâm Phục vụ hành chính công xã Sơn Tây Thượng", "đã hoàn thành lớp tập huấn",
                "Lớp công chức Trung tâm Phục vụ hành chính công xã",
                "từ ngày 05 tháng 8 năm 2025 đến ngày 06 tháng 8 năm 2025, gồm 16 tiết", "Số vào sổ: 012/2025/GCN-TH",
                "Căn cứ: Quyết định số 45/QĐ-UBND", "Sơn Tây Thượng, ngày 05 tháng 9 năm 2025", "KT. CHỦ TỊCH",
                "PHÓ CHỦ TỊCH", "Phạm Văn Nút", "Mã xác thực: 7K4M-92XQ-PD", CertificatePaperFixture.URL)) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertFalse(text.contains("DỮ LIỆU MẪU"));
    }

    @Test
    void the_qr_code_on_the_page_leads_to_the_verification_address() {
        assertEquals(CertificatePaperFixture.URL, rendered(certificate()).qrAtLowerLeft(1));
    }

    @Test
    void made_up_data_are_marked_in_red() {
        PdfReading reading = rendered(certificate().demo());
        assertTrue(reading.text().contains("DỮ LIỆU MẪU"));
        BufferedImage page = reading.picture(1, 100);
        assertTrue(IntStream.range(0, page.getWidth() * page.getHeight())
                .map(i -> page.getRGB(i % page.getWidth(), i / page.getWidth()))
                .anyMatch(colour -> (colour & 0xFFFFFF) == 0xB42318));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nhung", "K'Lê", "Y", "A Thiêu", "Đinh Thị Bích Phượng-Ngân", "H’Bia Niê"})
    void names_are_printed_as_they_are_on_one_line(String name) {
        PdfReading reading = rendered(certificate().of(name));
        assertTrue(reading.text().contains("Ông/Bà " + name + " Đơn vị:"), reading.text());
        assertInsideTheFrameWithoutOverlap(reading);
        assertTrue(reading.glyphs(1).stream().anyMatch(glyph -> glyph.size() == 26));
    }

    @Test
    void a_name_of_120_characters_stays_inside_the_frame() {
        String name = "Nguyễn Thị Thu Sương ".repeat(6).substring(0, 120).strip();
        PdfReading reading = rendered(certificate().of(name));
        assertTrue(reading.text().contains(name));
        assertInsideTheFrameWithoutOverlap(reading);
    }

    @Test
    void one_word_of_120_characters_stays_inside_the_frame() {
        assertInsideTheFrameWithoutOverlap(rendered(certificate().of("Ượ".repeat(60)).unit("W".repeat(300))));
    }

    @Test
    void long_titles_and_units_shrink_the_text_but_keep_every_word() {
        String course = "Kỹ năng hướng dẫn người dân sử dụng dịch vụ công trực tuyến toàn trình ".repeat(3).substring(0,
                200);
        String title = "Lớp tập huấn kỹ năng hướng dẫn người dân sử dụng dịch vụ công trực tuyến ".repeat(3)
                .substring(0, 200);
        String unit = "Tổ công nghệ số cộng đồng thôn Mang Hin, ".repeat(8).substring(0, 300);
        PdfReading reading = rendered(
                certificate().titles(course, title).unit(unit).of("Nguyễn Thị Thu Sương ".repeat(5)));
        assertInsideTheFrameWithoutOverlap(reading);
        assertTrue(reading.text().contains(title.strip()));
        assertTrue(reading.text().contains(unit.strip()));
    }

    @Test
    void the_longest_texts_that_can_be_stored_still_fit_on_the_page() {
        IssuerLines issuer = new IssuerLines("Ủy ban nhân dân huyện Sơn Tây ".repeat(6),
                "Phòng Văn hóa và Thông tin ".repeat(7),
                "Sơn Tây Thượng ".repeat(6));
        SignatoryLines signatory = new SignatoryLines("KT.", "Phó Trưởng phòng phụ trách ".repeat(4),
                "Nguyễn Thị Thu ".repeat(8));
        PdfReading reading = rendered(certificate().issuedBy(issuer, signatory).unit("Tổ công nghệ số ".repeat(18))
                .titles("Dịch vụ công trực tuyến ".repeat(8), "Lớp tập huấn cán bộ xã ".repeat(8)).of("W".repeat(120)));
        assertInsideTheFrameWithoutOverlap(reading);
        assertTrue(reading.text().contains("gồm 16 tiết"));
    }

    @Test
    void there_is_room_for_the_signature_and_for_the_seal_at_its_left() {
        List<PdfReading.Glyph> glyphs = rendered(certificate()).glyphs(1);
        PageSetup page = CertificatePage.PAGE;
        float name = glyphs.stream().filter(glyph -> glyph.left() > page.width() * 0.6f)
                .map(PdfReading.Glyph::baseline).max(Float::compare).orElseThrow();
        float room = 25 * PageSetup.MM;
        float sealLeft = page.width() - 21 * PageSetup.MM - 96 * PageSetup.MM;
        assertEquals(List.of(), glyphs.stream().filter(glyph -> glyph.left() > sealLeft)
                .filter(glyph -> glyph.baseline() < name - 12 && glyph.baseline() > name - 12 - room).toList());
    }

    @Test
    void val_1_until_when_it_is_valid_is_printed_only_where_that_is_set() {
        assertFalse(rendered(certificate()).text().contains("Có giá trị"));
        PdfReading limited = rendered(certificate().until(LocalDate.of(2027, 9, 5)));
        assertTrue(limited.text().contains("Có giá trị đến ngày 05/09/2027"));
        assertInsideTheFrameWithoutOverlap(limited);
    }

    @Test
    void lay_2_on_pre_printed_paper_neither_head_nor_frame_is_drawn_and_the_file_can_be_kept() {
        CertificatePaper blank = certificate()
                .on(new PaperLayout(true, new BigDecimal("1.5"), new BigDecimal("-2.5"))).paper();
        byte[] pdf = CertificatePdf.render(List.of(blank), Archived.MADE);
        String text = new PdfReading(pdf).text();
        assertFalse(text.contains("GIẤY CHỨNG NHẬN") || text.contains("Độc lập"), text);
        assertTrue(text.contains("Chứng nhận Ông/Bà") && text.contains("Đinh Thị Ka Lê"), text);
        assertEquals(List.of(), Archived.faults(pdf));
        assertEquals(List.of(), Archived.faults(CertificatePdf.test(blank, Archived.MADE)));
    }

    @Test
    void a_certificate_is_small() {
        assertTrue(CertificatePdf.render(List.of(certificate().demo().paper()), Archived.MADE).length <= MOST_BYTES);
    }

    @Test
    void the_file_bears_title_and_language() {
        PdfReading reading = rendered(certificate());
        assertEquals("Giấy chứng nhận 012/2025/GCN-TH - Đinh Thị Ka Lê", reading.title());
        assertEquals("vi-VN", reading.language());
    }

    @Test
    void a_class_is_one_file_with_a_page_each_that_says_what_the_single_one_says() {
        List<CertificatePaper> papers = List.of(certificate().paper(), certificate().of("A Thiêu").paper());
        PdfReading reading = new PdfReading(CertificatePdf.render(papers, Archived.MADE));
        assertEquals(2, reading.pages());
        assertEquals(rendered(certificate()).text(), reading.text(1));
        assertEquals(rendered(certificate().of("A Thiêu")).text(), reading.text(2));
    }

    @Test
    void issued_files_are_joined_page_by_page() {
        byte[] first = CertificatePdf.render(List.of(certificate().paper()), Archived.MADE);
        byte[] second = CertificatePdf.render(List.of(certificate().of("Y Nhung").number("013/2025/GCN-TH").paper()),
                Archived.MADE);
        byte[] before = Arrays.copyOf(first, first.length);
        PdfReading joined = new PdfReading(CertificatePdf.join(List.of(first, second), Archived.MADE));
        assertEquals(2, joined.pages());
        assertEquals(new PdfReading(first).text(), joined.text(1));
        assertEquals(new PdfReading(second).text(), joined.text(2));
        assertEquals("vi-VN", joined.language());
        assertEquals("Giấy chứng nhận (2 bản)", joined.title());
        assertEquals(CertificatePaperFixture.URL, joined.qrAtLowerLeft(2));
        assertTrue(Arrays.equals(before, first));
    }

    @Test
    void the_same_certificate_is_rendered_to_the_same_pages() {
        PdfReading once = rendered(certificate());
        PdfReading again = rendered(certificate());
        assertEquals(once.glyphs(1), again.glyphs(1));
    }

    @Test
    void certificates_rendered_at_once_do_not_disturb_each_other() throws Exception {
        String expected = rendered(certificate()).text();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            Callable<String> job = () -> rendered(certificate()).text();
            for (Future<String> text : pool.invokeAll(IntStream.range(0, 40).mapToObj(i -> job).toList())) {
                assertEquals(expected, text.get());
            }
        }
    }

    @Test
    void nothing_to_print_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> CertificatePdf.render(List.of(), Archived.MADE));
        assertThrows(IllegalArgumentException.class, () -> CertificatePdf.join(List.of(), Archived.MADE));
    }

    @Test
    void what_is_issued_and_what_is_put_together_can_be_kept_for_decades() {
        byte[] one = CertificatePdf.render(List.of(certificate().paper()), Archived.MADE);
        byte[] demo = CertificatePdf.render(List.of(certificate().demo().paper()), Archived.MADE);
        assertEquals(List.of(), new PdfReading(one).faults());
        assertEquals(List.of(), new PdfReading(demo).faults());
        assertEquals(List.of(), new PdfReading(CertificatePdf.join(List.of(one, demo), Archived.MADE)).faults());
    }
}
