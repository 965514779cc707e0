package vn.sontay.training.shared.paper;

import java.util.regex.Pattern;

/** Abbreviations that aren't printed on what is given to people (PAP-6). */
public final class WrittenOut {

    private static final Pattern AT_THE_BEGINNING = Pattern.compile("^DVCTT\\b");
    private static final Pattern WITHIN = Pattern.compile("\\bDVCTT\\b");

    private WrittenOut() {
    }

    /** @return the text with "dịch vụ công trực tuyến" for DVCTT */
    public static String of(String text) {
        return WITHIN.matcher(AT_THE_BEGINNING.matcher(text).replaceFirst("Dịch vụ công trực tuyến"))
                .replaceAll("dịch vụ công trực tuyến");
    }
}
