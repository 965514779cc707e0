package vn.sontay.training.shared.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"0,0,Không đồng", "5,5,Năm đồng", "10,10,Mười đồng", "15,15,Mười lăm đồng", "21,21,Hai mươi mốt đồng",
            "24,24,Hai mươi tư đồng", "11,11,Mười một đồng", "14,14,Mười bốn đồng", "55,55,Năm mươi lăm đồng",
            "30,30,Ba mươi đồng", "100,100,Một trăm đồng", "105,105,Một trăm lẻ năm đồng",
            "110,110,Một trăm mười đồng", "1000,1.000,Một nghìn đồng", "1001,1.001,Một nghìn không trăm lẻ một đồng",
            "1005000,1.005.000,Một triệu không trăm lẻ năm nghìn đồng",
            "20000000,20.000.000,Hai mươi triệu đồng",
            "1234567,1.234.567,Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng",
            "1000000000,1.000.000.000,Một tỷ đồng",
            "1000000021,1.000.000.021,Một tỷ không trăm hai mươi mốt đồng",
            "2000050000000,2.000.050.000.000,Hai nghìn tỷ không trăm năm mươi triệu đồng"})
    void an_amount_is_written_in_figures_and_in_words(long amount, String figures, String words) {
        assertEquals(figures, Money.figures(amount));
        assertEquals(words, Money.words(amount));
    }

    @Test
    void there_is_nothing_less_than_nothing() {
        assertThrows(IllegalArgumentException.class, () -> Money.words(-1));
    }
}
