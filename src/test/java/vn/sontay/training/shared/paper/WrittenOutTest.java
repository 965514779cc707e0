package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** PAP-6. */
class WrittenOutTest {

    @Test
    void an_abbreviation_is_written_out_and_begins_a_text_with_a_capital() {
        assertEquals("Lớp tham mưu, theo dõi dịch vụ công trực tuyến", WrittenOut.of("Lớp tham mưu, theo dõi DVCTT"));
        assertEquals("Dịch vụ công trực tuyến toàn trình", WrittenOut.of("DVCTT toàn trình"));
        assertEquals("Lớp DVCTTX", WrittenOut.of("Lớp DVCTTX"));
    }
}
