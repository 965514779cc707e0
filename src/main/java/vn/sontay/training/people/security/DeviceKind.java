package vn.sontay.training.people.security;

import java.util.Arrays;
import java.util.Locale;

/** What sort of device a browser says that it runs on: enough to know one's own in a list. */
public enum DeviceKind {

    IPHONE("iphone", "ipad"), ANDROID("android"), WINDOWS("windows"), MAC("macintosh"), LINUX("linux"), OTHER("");

    private final String[] signs;

    DeviceKind(String... signs) {
        this.signs = signs;
    }

    /** @param userAgent as the browser calls itself; may be empty */
    public static DeviceKind of(String userAgent) {
        String text = userAgent.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> Arrays.stream(kind.signs).anyMatch(text::contains)).findFirst()
                .orElse(OTHER);
    }
}
