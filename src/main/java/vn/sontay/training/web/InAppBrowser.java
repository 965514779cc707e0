package vn.sontay.training.web;

import java.util.regex.Pattern;

/**
 * The apps that open links in a window of their own, told by what they say of themselves (the header {@code User-Agent}).
 * Browsers that are merely built from the same parts aren't among them: they never say "wv" or an app's name.
 */
enum InAppBrowser {

    ZALO("Zalo", "\\bZalo(Theme|Language)?[ /]"), MESSENGER("Messenger",
            "\\bMessengerForiOS\\b|\\bMessengerLiteForiOS\\b|\\bOrca-Android\\b|\\bFB_IAB/MESSENGER\\b"), FACEBOOK(
                    "Facebook", "\\bFB(AN|AV|_IAB|IOS)\\b"),
    /** Any other app on Android: its web view says so in the brackets of the device. */
    OTHER("", "\\(Linux; Android [^)]*; wv\\)"), NONE("", "(?!)");

    private final String appName;
    private final Pattern sign;

    InAppBrowser(String appName, String sign) {
        this.appName = appName;
        this.sign = Pattern.compile(sign);
    }

    /** @return which one it is by its own words, {@link #NONE} for a browser or when it says nothing */
    static InAppBrowser of(String userAgent) {
        for (InAppBrowser each : values()) {
            if (each.sign.matcher(userAgent).find()) {
                return each;
            }
        }
        return NONE;
    }

    /** @return such as Zalo; empty where only its kind is known */
    String appName() {
        return appName;
    }
}
