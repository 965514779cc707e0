package vn.sontay.training.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** WEB-11. */
class InAppBrowserTest {

    private static final String ANDROID_WEB_VIEW = "Mozilla/5.0 (Linux; Android 13; SM-A135F Build/TP1A.220624.014; wv) "
            + "AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/124.0.6367.179 Mobile Safari/537.36";
    private static final String IPHONE_WEB_VIEW = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4_1 like Mac OS X) "
            + "AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ZALO | Zalo android/12100767 ZaloTheme/light ZaloLanguage/vi
            ZALO | Zalo iOS/558 ZaloTheme/dark ZaloLanguage/vn
            FACEBOOK | [FB_IAB/FB4A;FBAV/462.0.0.47.85;IABMV/1;]
            FACEBOOK | [FBAN/FBIOS;FBAV/461.0.0.32.108;FBBV/589157310;FBDV/iPhone13,2;FBMD/iPhone;FBSN/iOS;FBSV/17.4.1]
            FACEBOOK | [FBAN/EMA;FBLC/vi_VN;FBAV/398.0.0.10.113;FBDM/DisplayMetrics{density=2.0}]
            MESSENGER | [FB_IAB/Orca-Android;FBAV/455.0.0.44.88;]
            MESSENGER | [FB_IAB/MESSENGER;FBAV/455.0.0.44.88;]
            MESSENGER | [FBAN/MessengerForiOS;FBAV/454.0.0.36.109;FBBV/590000000;FBDV/iPhone12,1]
            MESSENGER | [FBAN/MessengerLiteForiOS;FBAV/454.0.0.36.109]
            """)
    void an_app_that_names_itself_is_recognised_on_both_systems(InAppBrowser app, String words) {
        assertEquals(app, InAppBrowser.of(ANDROID_WEB_VIEW + " " + words));
        assertEquals(app, InAppBrowser.of(IPHONE_WEB_VIEW + " " + words));
    }

    @Test
    void a_web_view_of_an_app_without_a_name_is_some_app() {
        assertEquals(InAppBrowser.OTHER, InAppBrowser.of(ANDROID_WEB_VIEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 8.1.0; CPH1803) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/80.0.3987.99 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/126.0.6478.54 Mobile/15E148 Safari/604.1",
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Safari/605.1.15",
            "Mozilla/5.0 (Android 14; Mobile; rv:127.0) Gecko/127.0 Firefox/127.0",
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/127.0 Mobile/15E148 Safari/605.1.15",
            "Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-A146B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36",
            "Mozilla/5.0 (Linux; Android 12; CPH2159) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/132.0.156 Mobile Chrome/126.0.6478.156 Mobile Safari/537.36",
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/124.0.148 Chrome/118.0.5993.148 Safari/537.36",
            "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Mobile Safari/537.36 EdgA/126.0.0.0",
            "Mozilla/5.0 (Linux; Android 11; M2010J19SG) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/112.0.0.0 Mobile Safari/537.36 OPR/76.2.4027.73374",
            "Mozilla/5.0 (Linux; U; Android 11; vi-vn; Redmi 9A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/112.0 Mobile Safari/537.36 XiaoMi/MiuiBrowser/14.10"})
    void a_browser_is_never_taken_for_an_app(String browser) {
        assertEquals(InAppBrowser.NONE, InAppBrowser.of(browser));
    }
}
