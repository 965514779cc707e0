package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip, deflate, br", "gzip,br;q=0.5", "gzip, br ; q=1.0"})
    void a_file_is_packed_in_a_way_that_the_browser_reads(String accepted) {
        assertTrue(PackedFiles.accepts(accepted, "br"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gzip", "identity", "br;q=0", "br;q=0.0, gzip", "brotli"})
    void a_file_is_not_packed_in_a_way_that_the_browser_does_not_read(String accepted) {
        assertFalse(PackedFiles.accepts(accepted, "br"));
    }

    @Test
    void who_says_nothing_gets_a_file_as_it_is() {
        assertFalse(PackedFiles.accepts(null, "gzip"));
    }
}
